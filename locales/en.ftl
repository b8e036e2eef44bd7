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

# --- overview ---

overview-title = Who targets you
period = Time looked at
period-7 = Last 7 days
period-30 = Last 30 days
period-90 = Last 3 months
period-365 = Last 12 months
period-all = Everything
overview-ads = { $count ->
    [one] You met { $number } ad.
   *[other] You met { $number } ads.
}
overview-political = { $count ->
    [one] One of them is political.
   *[other] { $number } of them are political, by { $by ->
        [one] one advertiser
       *[other] { $advertisers } advertisers
    }.
}
overview-none-political = None of them is known to be political.
overview-quiet = Nothing was met in this time. Choose a longer one.
overview-doubt = These are the ads Sightline met and recognised on this device. You may have been shown others.
overview-explained = { $count ->
    [0] Of none of the political ads is it known why you were chosen: open the platform’s own explanation to find out.
    [one] Of one of { $political } political ads it is known why you were chosen.
   *[other] Of { $number } of { $political } political ads it is known why you were chosen.
}
overview-print = Print this page
figure-political = { $count ->
    [one] political ad
   *[other] political ads
}
figure-undeclared = { $count ->
    [one] without a disclosure
   *[other] without a disclosure
}
figure-advertisers = { $count ->
    [one] political advertiser
   *[other] political advertisers
}
figure-sightings = { $count ->
    [one] time on your screen for a second or more
   *[other] times on your screen for a second or more
}
chart-days = Ads you met, by day
chart-weeks = Ads you met, by week
chart-months = Ads you met, by month
series-political = Political
series-other = Other
chart-who = Who targets you, by number of political ads
chart-who-on = { $name }, { $site }
chart-who-empty = No political advertiser in this time.
chart-how = { $count ->
    [one] How you were chosen, in the one political ad that is explained
   *[other] How you were chosen, in { $number } political ads that are explained
}
chart-how-empty = Not known yet for any political ad. Open the platform’s own explanation of an ad, and Sightline reads it.
chart-platforms = Where, by number of political ads
chart-platforms-empty = No political ad in this time.

method-list = Lists of people
method-lookalike = Resemblance to others
method-elsewhere = What you did elsewhere
method-engagement = What you did on the platform
method-interests = Interests
method-profile = Work, school and family
method-place = Place
method-age-gender = Age and gender
method-device = Language and device
method-context = What you were looking at
method-delivery = The platform’s own choice
method-unclear = Not described

empty-title = Your ads
empty-on = No ads noted yet. Browse as you always do: ads are noted as you scroll past them.
empty-off = No ads noted yet, and Sightline is switched off everywhere.
empty-keep = They are kept on this device and nowhere else.
empty-import = Import a data download

# --- list of ads ---

ads-title = Ads shown to you
ads-list = Ads
ads-all = Show all ads
ads-none = No ad fits.
ads-none-for = Nothing was found for “{ $words }”.
ads-count = { $count ->
    [one] { $number } ad
   *[other] { $number } ads
}
ads-count-of = { $count ->
    [0] None of { $stored } ads
    [one] { $number } of { $stored } ads
   *[other] { $number } of { $stored } ads
}
ads-forget = { $count ->
    [one] Delete this ad
   *[other] Delete these { $number } ads
}
row-paid = Paid for by { $name }
row-paid-unknown = Who paid is not said
row-why-unknown = Why you: not known yet.
row-more = { $count ->
    [one] One more reason.
   *[other] { $count } more reasons.
}
forget = Delete
search = Search
search-in = Advertiser, payer, words
filter-platform = Platform
filter-any-platform = All platforms
filter-kind = Political
filter-any-kind = All ads
kind-filter-political = Political
filter-sort = Order
sort-newest = Newest first
sort-oldest = Oldest first
sort-often = Seen most often first
sort-advertiser = By advertiser
filter-more = More filters
filter-topic = About
filter-any-topic = Any topic
filter-goal = Wants you to
filter-any-goal = Anything
filter-how = How you were chosen
filter-any-how = In any way
filter-from = From
filter-to = Up to
chip-advertiser = By { $name }
chip-reason = { $kind }: { $name }
chip-off = Without “{ $name }”

# --- one ad ---

record-back = All ads
record-advertiser = All ads of this advertiser
record-says = What the ad says
record-ground = How Sightline knows
record-details = The details
record-forget = Delete this ad
record-about = It is about { $topics }.
topic-by = { $topic } (“{ $word }”)
record-goal-donate = It wants you to donate.
record-goal-sign = It wants you to sign something.
record-goal-vote = It wants you to vote.
record-goal-attend = It wants you to come to something.
record-goal-persuade = It wants to persuade you.
opinion-said-yes = You said that this advertiser’s ads are political.
opinion-said-no = You said that this advertiser’s ads are not political.
opinion-is-political = This is political
opinion-not-political = This is not political
opinion-leave = Leave it to Sightline
opinion-counts = It counts for every ad of this advertiser, stays on this device and is never donated.
sign-structure = { $site }’s own data
sign-markup = the way the page is built
sign-label = a label on the post
ground-confirmed = That this is an ad is confirmed by { $signs }.
ground-likely = That this is an ad is likely, but shown by only one sign: { $signs }.
ground-archive = It comes from the data download you imported.
ground-explanation = Only the explanation was found, not the ad itself.
verdict-rests-political = That it is political rests on { $grounds }.
verdict-rests-issue = That it is about a social issue rests on { $grounds }.
verdict-rests-not = That it is not political rests on { $grounds }.
verdict-is-unknown = Whether it is political is not known.
verdict-no-ground = The conclusion is not backed by anything on record.
verdict-sure = Sightline is { $percent } % sure.
rests-disclosure = the disclosure shown with it
rests-advertiser = the advertiser, who is known to be political
rests-words = its words
fact-platform = Platform
fact-account = Account
fact-page = Advertiser’s page
fact-leads = Leads to
fact-number = Number of the ad
fact-first = First seen
fact-last = Last seen
fact-screen = On screen
fact-sightings = { $count ->
    [0] Not for a whole second
    [one] Once for a second or more
   *[other] { $count } times for a second or more
}

# --- one advertiser ---

advertiser-on = Advertiser on { $site }
advertiser-gone = No ad of this advertiser is stored any more.
advertiser-ads-count = { $count ->
    [one] You met { $number } ad of this advertiser.
   *[other] You met { $number } ads of this advertiser.
}
advertiser-seen = { $count ->
    [0] None stood on your screen for a whole second.
    [one] It stood on your screen once for a second or more.
   *[other] They stood on your screen { $number } times for a second or more.
}
advertiser-day = That was on { $first }.
advertiser-days = The first on { $first }, the last on { $last }.
advertiser-why = Every reason given for choosing you
advertiser-no-reasons = None is known yet. Open the platform’s own explanation on one of the ads, and Sightline reads it.
advertiser-ads = Its ads
mute-advertiser-on = Show no badge on its ads
mute-advertiser-off = Show the badge on its ads again

# --- what they think you are ---

traits-page-title = What they think you are
traits-page-lead = These are the reasons platforms gave for showing you ads. They need not be true of you.
traits-none = No reason is known yet. Open a platform’s own explanation of an ad, or import your data download.
traits-count = { $count ->
    [one] { $number } trait was used to choose you.
   *[other] { $number } traits were used to choose you.
}
traits-count-sensitive = { $count ->
    [0] None of them is of a kind the law protects most.
    [one] One of them is of a kind the law protects most.
   *[other] { $number } of them are of kinds the law protects most.
}
traits-sensitive-title = What the law protects most
traits-more = { $count ->
    [one] Show { $number } more
   *[other] Show { $number } more
}
traits-recorded-title = What platforms keep about you
traits-recorded = Your data downloads list what platforms think of you, whether it was used or not.
traits-recorded-none = A data download lists what a platform thinks of you, whether it was used or not.
traits-recorded-open = To your data downloads
trait = Trait
trait-by = Used by
trait-used = In
trait-change = Change it
trait-ads = { $count ->
    [one] { $number } ad
   *[other] { $number } ads
}
trait-others = { $count ->
    [one] and one other
   *[other] and { $number } others
}
trait-last = last on { $day }
trait-setting = { $site }: { $name }
protected-politics = can reveal political opinions
protected-religion = can reveal beliefs
protected-ethnicity = can reveal origin
protected-health = can reveal health
protected-sexuality = can reveal sexuality
protected-union = can reveal membership in a union
protected-wealth = says how rich or poor a neighbourhood is

# --- settings ---

settings-title = Settings
settings-where = Where Sightline reads
settings-where-how = Nothing is read before you switch it on. Your browser asks you once more for each site, and you can take the permission back there at any time. Private windows are never read.
settings-paused = Reading is paused everywhere.
settings-resume = Go on reading
settings-badges = Badges you do not want
settings-muted-none = Every political ad bears a badge. On the badge’s panel you can switch it off for an ad, an advertiser or a platform.
settings-muted = Ads of these bear no badge. They are noted all the same.
settings-muted-ads = { $count ->
    [one] { $number } single ad
   *[other] { $number } single ads
}
settings-unmute = Show it again
settings-unmute-all = Show them again
settings-look = Language and look
settings-language = Language
settings-language-browser = As the browser
settings-theme = Colours
settings-theme-browser = As the browser
settings-theme-light = Light
settings-theme-dark = Dark
settings-kept = What is kept
settings-kept-what = The ads you met, who paid for them, the reasons given for showing them to you, and when you saw them. All of it is on this device. Posts of your friends and pages are not kept.
settings-stored = { $count ->
    [0] Nothing is stored.
    [one] { $number } ad is stored.
   *[other] { $number } ads are stored.
}
settings-keep = Keep ads for
settings-keep-always = as long as I like
settings-keep-days = { $count ->
    [30] 30 days after I last met them
    [90] 3 months after I last met them
    [365] a year after I last met them
    [730] two years after I last met them
   *[other] { $count } days after I last met them
}
settings-keep-how = Older ones are then deleted once a day, for good.
settings-take = Take it with you
settings-take-what = A JSON file holds everything and can be brought in again, here or in another browser. A CSV file is a table of the ads for a spreadsheet.
settings-export-json = Export as JSON
settings-export-csv = Export as CSV
settings-import = Bring an export in
settings-forget = Delete
settings-forget-one = A single ad, or all ads a search finds, are deleted in the list of ads.
settings-forget-range = Delete the ads of these days
settings-forget-undo = For ten minutes after deleting you can take it back.
settings-first = First steps
settings-first-what = What Sightline reads, what it keeps and an example ad, explained.
settings-first-open = Read the introduction

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] Nothing was there to delete.
    [one] The ad is deleted.
   *[other] { $number } ads are deleted.
}
notice-kept = { $count ->
    [0] Ads are kept as long as you like.
   *[other] Ads older than that are deleted from now on.
}
notice-pruned = { $count ->
    [one] { $number } ad was older and is deleted.
   *[other] { $number } ads were older and are deleted.
}
notice-range = Choose at least one of the two days.
notice-exporting = Exporting: { $number } ads so far…
notice-exported = Exported to { $name }.
notice-picture = The picture is saved as { $name }.
forget-found-question = { $count ->
    [one] Delete this ad?
   *[other] Delete these { $number } ads?
}
forget-found-what = They are removed from this device. For ten minutes you can take it back.
forget-found-keep = Keep
forget-found-do = Delete
forget-range-question = Delete the ads of these days?
forget-range-what = Every ad you met on one of these days is removed from this device. For ten minutes you can take it back.
forget-range-keep = Keep them
forget-range-do = Delete
forget-all-question = Delete everything?
forget-all-what = All ads Sightline has noted, and what it learnt about them, are removed from this device. For ten minutes you can take it back. What you donated stays with the study.
forget-all-keep = Keep them
forget-all-do = Delete everything
keep-question = Delete older ads?
keep-what = { $count ->
    [30] Ads you last met more than 30 days ago are deleted now, and then once a day, for good.
    [90] Ads you last met more than 3 months ago are deleted now, and then once a day, for good.
    [365] Ads you last met more than a year ago are deleted now, and then once a day, for good.
    [730] Ads you last met more than two years ago are deleted now, and then once a day, for good.
   *[other] Ads you last met more than { $count } days ago are deleted now, and then once a day, for good.
}
keep-keep = Keep them
keep-do = Delete older ads
# --- charts ---
# `digit-groups` stands between groups of three digits.

digit-groups = ,
chart-empty = There is nothing to show here yet.
chart-unnamed = no name
chart-table = Show as a table
chart-save = Save picture
chart-when = When
chart-name = Name
chart-count = Count
chart-share-of = Share
chart-share = { $share }%
chart-share-small = under 1%
chart-more =
    { $count ->
        [one] One more is in the table.
       *[other] { $count } more are in the table.
    }
chart-columns-reading = { $total } in all; the most are { $most }, at { $label }.
chart-bars-reading = { $label } comes first with { $most }.
chart-bars-reading-of = { $label } comes first with { $most } of { $total }.
chart-source = Sightline, on this device, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }
