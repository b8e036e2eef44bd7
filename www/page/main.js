// Sightline's own pages. The core makes the markup; this puts it in and turns what the person does into requests.
// Bundled into `page.js`.

import { takeDroppedFiles } from "./import.js";
import { fillSkeletonQuietly, followLanguage } from "./look.js";
import { followAddress } from "./navigate.js";
import { followNews } from "./news.js";
import { listen } from "./perform.js";
import { prepared } from "./permissions.js";
import { show } from "./render.js";
import { followReview } from "./review.js";

followLanguage();
followAddress();
takeDroppedFiles();
listen();
followNews();
followReview();
fillSkeletonQuietly();
void prepared();
void show("top");
