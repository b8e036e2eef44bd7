# Sentences about one reason. `people-…` is who was picked, as the object of the claims; `-some` is said where the source
# names nothing. Names come in with their quotation marks.

source-dialog_text = { $site } says
source-platform_json = { $site }’s data in the page says
source-attribute = A note { $site } attached to the ad says
source-archive = Your data download from { $site } says
the-advertiser = the advertiser
quote = “{ $name }”

claim-advertiser = { $source } that { $advertiser } asked to reach { $people }.
claim-platform = { $source } that { $site } itself picked { $people }.
claim-platform-dialog = { $source } that it itself picked { $people }.
claim-nobody = { $source } that this ad was shown to { $people }.
claim-ranking = { $source } that { $site }’s own delivery system chose to show this ad to you.
claim-age = { $source } that your age played a part.
claim-location = { $source } that your location played a part.
claim-words = { $source }, in words Sightline does not know yet: “{ $words }”{ $stop }
claim-nothing = { $source } something about the choice that Sightline cannot read yet.

people-age-one = people aged { $min }
people-age-range = people aged { $min } to { $max }
people-age-from = people aged { $min } or over
people-age-to = people aged { $max } or under
people-age-any = people of any age
people-gender-men = men
people-gender-women = women
people-gender-all = people of any gender

place-dma = the media market { $name }
place-postal = the postcode area { $name }
place-radius = the area around { $name }
place-some-country = a certain country
place-some-region = a certain region
place-some-dma = a certain media market
place-some-city = a certain town or city
place-some-postal = a certain postcode area
place-some = a certain area
people-location = people in { $place }
people-location-home = people who live in { $place }
people-location-recent = people who were recently in { $place }
people-location-home_or_recent = people who live in { $place } or were there recently
people-location-near = people in or near { $place }
people-location-near_business = people near the premises of { $advertiser } in { $place }

people-list = people on an uploaded list
people-list-of = people on a list that { $owner } uploaded
list-named = { $people }, named { $name }
list-matched = { $people }, matched by { $keys }
key-email = e-mail address
key-phone = phone number
key-madid = advertising id of the phone
and = { $first } and { $last }

people-language = people whose language is { $name }
people-language-some = people with a certain language
people-interest = people thought to be interested in { $name }
people-interest-some = people with a certain interest
people-behaviour = people whose behaviour put them in the group { $name }
people-behaviour-some = people grouped by their behaviour
people-topic = people thought to follow the topic { $name }
people-topic-some = people thought to follow a certain topic
people-keyword = people who searched for or used the keyword { $name }
people-keyword-some = people who searched for or used a certain keyword
people-event = people thought to take an interest in the event { $name }
people-event-some = people thought to take an interest in a certain event
people-tv_show = people thought to watch the programme { $name }
people-tv_show-some = people thought to watch a certain television programme
people-life_event = people thought to have the life event { $name }
people-life_event-some = people thought to be at a certain point in their lives
people-lookalike = people thought to resemble those in the audience { $name }
people-lookalike-some = people thought to resemble another group of people, which is not named
people-website_visit = people who visited the website { $name }
people-website_visit-some = people who visited a certain website
people-app_activity = people who used the app { $name }
people-app_activity-some = people who used a certain app
people-store_visit = people who went to the shop { $name }
people-store_visit-some = people who went to a certain shop
people-offline_activity = people whose dealings with { $name } away from the internet were reported to { $site }
people-offline_activity-some = people whose dealings away from the internet were reported to { $site }
people-product_catalogue = people who looked at products of { $name }
people-product_catalogue-some = people who looked at certain products
people-page_like = people who like the page { $name }
people-page_like-some = people who like a certain page
people-friend_of_page_like = people with a friend who likes the page { $name }
people-friend_of_page_like-some = people with a friend who likes a certain page
people-follower_of = people who follow { $name }
people-follower_of-some = people who follow a certain account
people-follower_lookalike = people thought to resemble the followers of { $name }
people-follower_lookalike-some = people thought to resemble the followers of a certain account
people-data_broker = people in a group put together by the data broker { $name }
people-data_broker-some = people in a group put together by a data broker, which is not named
people-platform_activity-some = people chosen by what they do on { $site } and its other services
people-relationship = people whose relationship status is { $name }
people-relationship-some = people with a certain relationship status
people-education = people whose education is { $name }
people-education-some = people with a certain education
people-school = people who attended { $name }
people-school-some = people who attended a certain school
people-field_of_study = people who studied { $name }
people-field_of_study-some = people who studied a certain subject
people-employer = people who work for { $name }
people-employer-some = people who work for a certain employer
people-industry = people who work in the industry { $name }
people-industry-some = people who work in a certain industry
people-company_size = people who work for a company of the size { $name }
people-company_size-some = people who work for a company of a certain size
people-job_title = people with the job title { $name }
people-job_title-some = people with a certain job title
people-job_function = people with the job function { $name }
people-job_function-some = people with a certain job function
people-seniority = people whose seniority at work is { $name }
people-seniority-some = people with a certain seniority at work
people-skill = people with the skill { $name }
people-skill-some = people with a certain skill
people-member_group = people in the group { $name }
people-member_group-some = people in a certain group
people-device = people who use the device { $name }
people-device-some = people who use a certain kind of device
people-os = people who use the operating system { $name }
people-os-some = people who use a certain operating system
people-carrier = people on the network of { $name }
people-carrier-some = people on a certain mobile network
people-platform = people who use { $site } on { $name }
people-platform-some = people who use { $site } in a certain way
people-context = people who were looking at { $name }
people-context-some = people who were looking at what you were looking at
people-unresolved_audience = people in the audience { $name }
people-unresolved_audience-some = people in an audience that is not described

people-engagement = people who interacted with { $name }
people-engagement-some = people who interacted with something that is not named
people-engagement-page = people who interacted with the page { $name }
people-engagement-page-some = people who interacted with a certain page
people-engagement-video = people who watched the video { $name }
people-engagement-video-some = people who watched a certain video
people-engagement-lead_form = people who opened or filled in the form { $name }
people-engagement-lead_form-some = people who opened or filled in a certain form
people-engagement-event = people who responded to the event { $name }
people-engagement-event-some = people who responded to a certain event
people-engagement-instagram = people who interacted with the Instagram account { $name }
people-engagement-instagram-some = people who interacted with a certain Instagram account
people-engagement-canvas = people who opened the full-screen ad { $name }
people-engagement-canvas-some = people who opened a certain full-screen ad
people-engagement-shop = people who visited the shop { $name }
people-engagement-shop-some = people who visited a certain shop
people-engagement-post = people who interacted with the post { $name }
people-engagement-post-some = people who interacted with a certain post
people-engagement-ad = people who interacted with the ad { $name }
people-engagement-ad-some = people who interacted with a certain ad

# --- badge and panel ---

kind-political = Political ad
kind-political-likely = Probably a political ad
kind-political-maybe = May be a political ad
kind-own-yes = A political ad, as you say
kind-own-no = Not a political ad, as you say
kind-issue = Ad about a social issue
kind-issue-likely = Probably an ad about a social issue
kind-ad = Ad
badge-paid = , paid for by { $name }
badge-by = , by { $name }
badge-why = why you?
on-platform = { $kind } on { $site }
advertiser-unnamed = Advertiser not named
close = Close
whole-record = See the whole record

heading-paid = Who paid
heading-why = Why you
heading-unknown = What is not known
heading-ask = Ask { $site } yourself
heading-do = What you can do

paid-account = The ad does not say who paid. It was placed by the account “{ $name }”.
paid-nobody = The ad does not say who paid, nor who placed it.
paid-promoter = Named as the promoter, as UK law asks.
paid-authorised = Authorised by { $name }.
paid-behalf = On behalf of { $name }.
paid-words = The ad’s own words: “{ $words }”
paid-conclusion = The ad carries no political disclosure. That it is political is Sightline’s own conclusion.
ground-words = Its words sound political: { $words }.
ground-account = The account is on a public list of political advertisers.
ground-member = It is the account of a member of parliament ({ $country }): { $party }.
ground-name = An account of this name is on a public list of political advertisers. Another may bear the same name.
ground-claim = The advertiser’s own name says so.
ground-no-model = Sightline cannot judge words in this language. It goes by disclosures and known advertisers.
say-otherwise = Is this wrong? Say so
paid-notice = The ad’s transparency notice

why-nothing = Nothing is known yet about why this ad was shown to you.
why-lead = You were counted among these people. That need not be true of you.
sensitive = Sensitive
sensitive-politics = It can reveal political opinions, which the law protects most (GDPR, Article 9).
sensitive-religion = It can reveal beliefs, which the law protects most (GDPR, Article 9).
sensitive-ethnicity = It can reveal origin, which the law protects most (GDPR, Article 9).
sensitive-health = It can reveal health, which the law protects most (GDPR, Article 9).
sensitive-sexuality = It can reveal sexuality, which the law protects most (GDPR, Article 9).
sensitive-union = It can reveal membership in a union, which the law protects most (GDPR, Article 9).
sensitive-wealth = It says how rich or poor a neighbourhood is, which often stands for more.
sensitive-banned = In the EU, political ads may not be targeted by it (Regulation (EU) 2024/900, Article 18).

narrow-broad = A broad choice: most people in a country or region.
narrow-narrow = A narrow choice: perhaps some thousands of people.
narrow-very = A very narrow choice: perhaps few enough to know them by name.
narrow-how = Sightline’s estimate. It rests on { $because }.
because-list = a list of people that somebody uploaded
because-behaviour = what single people did
because-lookalike = a group made to resemble another
because-neighbourhood = a neighbourhood
because-work = a workplace, a school or a job
because-many = { $count } conditions that must all be true
because-wide = nothing but broad conditions

unknown-money = Whose money paid for it.
unknown-archive = Why it was shown to you: your data download does not say.
unknown-unopened = Why it was shown to you: { $site }’s explanation has not been opened yet.
unknown-empty = Why it was shown to you: { $site }’s explanation names no reason.
unknown-list-owner = Who uploaded the list, and how your details came to be on it.
unknown-list = How your details came to be on the list.
unknown-seed = Whom you are thought to resemble, and in what.
unknown-words = What the words quoted above mean: they are shown as they were found.
unknown-chooser = Whether the advertiser or { $site } chose, where that is not said.
unknown-all = Whether this is all: { $site } decides which reasons it gives.

way-open = Open { $site }’s own explanation
way-never = Sightline never opens it for you.
way-reads = Sightline never opens it for you, but reads it when you do and keeps what it said.
menu-facebook = Select the three dots at the top right of the ad, then “Why am I seeing this ad?”.
menu-instagram = Select the three dots at the top right of the ad, then “Why you’re seeing this ad”.
menu-x = Select the three dots at the top right of the ad, then “Why this ad?”.
menu-youtube = Select the three dots or the circled “i” on the ad, then “Why this ad?”.
menu-linkedin = Select the three dots at the top right of the ad, then “Why am I seeing this ad?”.
menu-reddit = Select the three dots at the top right of the ad, then “Why am I seeing this ad?”.
menu-tiktok = Open the menu of the video (press and hold, or the three dots), then “About this ad”.

do-setting = Change it on { $site }: { $name }
do-write = Write to { $name }: ask what they keep about you, or object
do-complain = Say that its label is missing

seen-archive = From your data download; shown to you { $last }.
seen-once = Seen { $last }.
seen-twice = Seen twice { $last }.
seen-times = Seen { $count } times { $last }.
seen-span = First seen { $first }, last seen { $last }.
seen-times-span = Seen { $count } times, first { $first }, last { $last }.
today = today
yesterday = yesterday
on-day = on { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands as the object, as in the claims above.

badge-undeclared = , not declared
panel-sorry = Sightline could not answer. Please try again.

headline-paid = Paid for by { $name }.
headline-promoted = Promoted by { $name }.
headline-promoted-for = Promoted by { $name } on behalf of { $behalf }.
headline-account = Placed by { $name }; it does not say who paid.
headline-placed = Placed by the account “{ $name }”.
headline-says = { $site } says
headline-says-archive = your data download says
headline-why-advertiser = You were chosen, { $who }, because the advertiser asked to reach { $people }.
headline-why-platform = You were chosen, { $who }, because { $site } itself picked { $people }.
headline-why-somebody = You were chosen, { $who }, because somebody wanted to reach { $people }.
headline-why-part = You were chosen, { $who }, partly by { $people }.
your-age = your age
your-location = your location
headline-why-ranking = You were chosen, { $who }, by { $site }’s own delivery system.
headline-why-unread = Why you were chosen stands in words that Sightline cannot read yet.
headline-why-silent = Why you were chosen is not known: { $site }’s explanation names no reason.
headline-why-unknown = Why you were chosen is not known yet.

group-advertiser = What the advertiser asked for
group-platform = What { $site } inferred or chose itself
group-unsaid = Who chose is not said

heading-history = How often
history-only = It is the only ad of this advertiser so far.
history-all = In all { $count } ads of this advertiser, seen { $times ->
    [one] once
   *[other] { $times } times
}: first { $first }, last { $last }.
history-least = In all at least { $count } ads of this advertiser, seen at least { $times ->
    [one] once
   *[other] { $times } times
}.

heading-sure = How we know
sure-confirmed = It is an ad: { $ways } say so independently.
sure-likely = It is probably an ad: so far only { $ways } says so.
sure-download = It is an ad: it stands among those your data download lists.
sure-structure = the page’s own data
sure-markup = the way the page is built
sure-label = the label you can read
sure-own = Whether it is political is as you said.
sure-declared = It counts as political because it is declared as such.
sure-nothing = It does not count as political.

mute-heading = Fewer badges
mute-note = The ads are still noted; they bear no badge.
mute-ad = No badge on this ad
mute-advertiser = No badge on ads of { $name }
mute-platform = No badge on { $site }
muted-ad = This ad bears no badge any more.
muted-advertiser = Ads of { $name } bear no badge any more.
muted-platform = Ads on { $site } bear no badge any more.
mute-undo = Undo
mute-settings = All that is muted, in the settings
