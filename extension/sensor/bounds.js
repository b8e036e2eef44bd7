// How much the sensor looks at, and how long. Everything a page holds is hostile: nothing here is endless.

/** Work at a stretch, in milliseconds. */
export const SLICE = 4;
/** Changes of the page are gathered for so long before they are looked at, in milliseconds. */
export const GATHERED = 50;
/** A post is read when nothing changed in it for this long, or at the latest after … milliseconds. */
export const SETTLED = 300;
export const SETTLED_AT_LAST = 2000;
/** A post is looked at, and sent, at most so often while the address stays the same. */
export const MAX_TESTS = 10;
export const MAX_SENT = 3;
/** A post that holds an empty label is waited for to come on the screen at most so often. */
export const MAX_WATCHED = 2;
/** What is known to be an ad is looked at again at most every … milliseconds. */
export const AGAIN = 1000;

/** Elements in a post that may be labels. */
export const MAX_LABELS = 60;
export const MAX_LABEL_CHARS = 400;
export const MAX_LABEL_NODES = 200;

/** Elements of a post that read as a label wherever they stand. */
export const MAX_ANCHORS = 20;
/** Elements of one change of the page that are looked at for being drawn of pieces. */
export const MAX_DRAWN = 60;
/** Surroundings of labels waiting to be sent, cards found so on one page, and nodes shown of each neighbour. */
export const MAX_REGIONS = 40;
export const MAX_LOCATED = 300;
export const MAX_NEIGHBOUR = 300;

/** Longest snapshot, in characters. */
export const MAX_HTML = 256 * 1024;
export const MAX_ATTRIBUTE = 16 * 1024;
/** Candidates sent at a time, and most characters of all together: the background refuses a message of more than 4 MB. */
export const MAX_ITEMS = 12;
export const MAX_BATCH = 3 * 1024 * 1024;
/** Sightings sent at a time. */
export const MAX_SIGHTINGS = 200;
/** What nobody answered is sent again so often, the first time after … milliseconds, then after twice as long. */
export const MAX_RETRIES = 6;
export const RETRY = 500;
/** What the background refuses alone is given up after so many times. */
export const MAX_REFUSED = 3;
/** Changes of the page kept one by one. */
export const MAX_RECORDS = 5000;

/** A sighting: this long on the screen, in milliseconds. */
export const SIGHTING = 1000;
/** Longest title of a dialog, in characters, and how many of its headings are looked at. */
export const MAX_TITLE = 90;
export const MAX_HEADS = 12;
/** How long an explanation belongs to the ad whose menu was used, in milliseconds. */
export const LAST_USED = 120_000;

/** A badge the page removes again and again is put back at most so often, until it was left alone for so long. */
export const MAX_ATTACHED = 5;
export const LEFT_ALONE = 5000;
/** Badges asked for at a time. */
export const MAX_BADGES = 200;
/** Nodes of a post, and boxes in it, that are measured for the badge's place. */
export const MAX_NODES = 2000;
export const MAX_BOXES = 500;

/** Elements of a post that may be its menu. */
export const MAX_MENUS = 20;

/** A page counts once it was there for so long, in milliseconds; posts are reported at most so often. */
export const PAGE = 15_000;
/** Elements and attributes of a report, and how deep it goes. */
export const MAX_SHAPE = 150;
export const MAX_SHAPE_DEPTH = 14;
