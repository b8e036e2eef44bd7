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
people-offline_activity = people whose offline dealings with { $name } were reported to { $site }
people-offline_activity-some = people whose offline dealings were reported to { $site }
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
heading-unknown = Not known
heading-ask = Ask { $site } yourself
heading-do = What you can do
why-says = Why you, { $who }
why-advertiser = Why you: the advertiser asked, { $who }
why-platform = Why you: the platform chose, { $who }
why-unsaid = { $site } has not said yet.
ground-short-declared = declared
ground-short-known = known advertiser
ground-short-words = by its words
short-list = You are on an uploaded list
short-list-theirs = You are on a list they uploaded
short-list-of = You are on a list { $owner } uploaded
short-more = + { $number } more
heading-details = Details and sources
do-leave = Leave this list
do-change = Change this on { $site }
do-ask = Ask what they know
do-where = Show me where

paid-account = The ad does not say who paid. It was placed by the account “{ $name }”.
paid-nobody = The ad does not say who paid, nor who placed it.
paid-promoter = Named as the promoter, as UK law requires.
paid-authorised = Authorised by { $name }.
paid-behalf = On behalf of { $name }.
paid-words = The ad’s own words: “{ $words }”
paid-conclusion = The ad has no political disclosure. That it is political is Sightline’s own conclusion.
ground-words = Its words sound political: { $words }.
ground-account = The account is on a public list of political advertisers.
ground-member = It is the account of a member of parliament ({ $country }): { $party }.
ground-name = An account of this name is on a public list of political advertisers. Another account may have the same name.
ground-party = A party’s name stands in the advertiser’s ({ $country }): { $party }. Another account may have the same name.
ground-party-several = A party’s name stands in the advertiser’s: { $party }. Another account may have the same name.
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
sensitive-union = It can reveal membership of a union, which the law protects most (GDPR, Article 9).
sensitive-wealth = It says how rich or poor a neighbourhood is, which often says more than that.
sensitive-banned = In the EU, it may not be used to target political ads (Regulation (EU) 2024/900, Article 18).


unknown-money = Whose money paid for it.
unknown-archive = Why it was shown to you: your data download does not say.
unknown-unopened = Why it was shown to you: { $site }’s explanation has not been opened yet.
unknown-empty = Why it was shown to you: { $site }’s explanation names no reason.
unknown-list-owner = Who uploaded the list, and how your details came to be on it.
unknown-list = How your details came to be on the list.
unknown-seed = Who you are thought to resemble, and in what way.
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
period = Period
period-7 = Last 7 days
period-30 = Last 30 days
period-90 = Last 3 months
period-365 = Last 12 months
period-all = Everything
overview-ads = { $count ->
    [one] You saw { $number } ad.
   *[other] You saw { $number } ads.
}
overview-political = { $count ->
    [one] One of them is political.
   *[other] { $number } of them are political, by { $by ->
        [one] one advertiser
       *[other] { $advertisers } advertisers
    }.
}
overview-concluded = { $count ->
    [one] One of these has no disclosure: that it is political is Sightline’s own conclusion.
   *[other] { $number } of these have no disclosure: that they are political is Sightline’s own conclusion.
}
overview-none-political = None of them is known to be political.
overview-quiet = You saw no ads in this period. Choose a longer one.
overview-doubt = These are the ads Sightline found and recognised on this device. You may have been shown others.
overview-explained = { $count ->
    [0] It is not known for any of the political ads why you were chosen: open the platform’s own explanation to find out.
    [one] Why you were chosen is known for one of { $political } political ads.
   *[other] Why you were chosen is known for { $number } of { $political } political ads.
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
chart-days = Ads you saw, by day
chart-weeks = Ads you saw, by week
chart-attention = How often ads were on your screen for a second or more
chart-months = Ads you saw, by month
series-political = Political
series-other = Other
chart-who = Who targets you, by number of political ads
chart-who-on = { $name }, { $site }
chart-who-empty = No political advertiser in this period.
chart-how = { $count ->
    [one] How you were chosen, in the one political ad that is explained
   *[other] How you were chosen, in { $number } political ads that are explained
}
chart-how-empty = Not known yet for any political ad. Open the platform’s own explanation of an ad, and Sightline reads it.
chart-platforms = Where, by number of political ads
chart-platforms-empty = No political ad in this period.

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

empty-on = No ads noted yet. Browse as usual: ads are noted as you scroll past them.
empty-off = No ads noted yet, and Sightline is switched off everywhere.
empty-keep = What is noted is kept on this device and nowhere else.
empty-import = Import a data download

# --- list of ads ---

ads-title = Ads shown to you
ads-list = Ads
ads-all = Show all ads
ads-none = No ads match.
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
row-paid-unknown = It does not say who paid
row-why-unknown = Why you: not known yet.
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
filter = Filter
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
record-advertiser = All ads from this advertiser
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
opinion-counts = It counts for every ad from this advertiser, stays on this device and is never donated.
sure-archive = It comes from the data download you imported.
sure-explanation = Only the explanation was found, not the ad itself.
verdict-rests-political = It is judged political by { $grounds }.
verdict-rests-issue = It is judged to be about a social issue by { $grounds }.
verdict-rests-not = It is judged not political by { $grounds }.
verdict-is-unknown = It is not known whether it is political.
verdict-no-ground = The conclusion is not backed by anything on record.
verdict-sure = Sightline is { $percent } % sure.
rests-disclosure = the disclosure shown with it
rests-advertiser = the advertiser, who is known to be political
rests-words = its words
fact-platform = Platform
fact-account = Account
fact-page = Advertiser’s page
fact-leads = Leads to
fact-number = Ad number
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
advertiser-gone = No ad from this advertiser is stored any more.
advertiser-ads-count = { $count ->
    [one] You saw { $number } ad from this advertiser.
   *[other] You saw { $number } ads from this advertiser.
}
advertiser-seen = { $count ->
    [0] None was on your screen for a whole second.
    [one] It was on your screen once for a second or more.
   *[other] They were on your screen { $number } times for a second or more.
}
advertiser-day = That was on { $first }.
advertiser-days = The first on { $first }, the last on { $last }.
advertiser-why = Every reason given for choosing you
advertiser-no-reasons = None is known yet. Open the platform’s own explanation on one of the ads, and Sightline reads it.
advertiser-ads = Its ads
mute-advertiser-on = Show no badge on its ads
mute-advertiser-off = Show the badge on its ads again
advertiser-accounts = Accounts of this name
advertiser-accounts-how = Sightline takes accounts of the same name for one advertiser. Whether they belong together is for you to judge.

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
traits-show-more = { $count ->
    [one] Show { $number } more
   *[other] Show { $number } more
}
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
lists-title = Lists you are on
lists-lead = Somebody uploaded or bought a list of people and you are on it, or you are like the people on one.
traits-table = Traits
traits-search-in = Trait or advertiser
traits-found = { $count ->
    [one] { $number } reason found
   *[other] { $number } reasons found
}
traits-none-found = No reason fits that.
traits-all = Show all { $number }
trait-recorded = in your download from { $sites }
filter-which = Reasons
filter-any-reason = All reasons
which-sensitive = Sensitive
which-used = Used to show you an ad
which-recorded = In your downloads

# --- settings ---

settings-title = Settings
settings-where = Where Sightline reads
settings-where-how = Nothing is read before you switch it on. Your browser asks you once more for each site, and you can take the permission back there at any time. Private windows are never read.
settings-paused = Reading is paused everywhere.
settings-resume = Start reading again
settings-badges = Badges you do not want
settings-muted-none = Every political ad gets a badge. On the badge’s panel you can switch it off for an ad, an advertiser or a platform.
settings-muted = Ads from these get no badge. They are still noted.
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
settings-kept-what = The ads you saw, who paid for them, the reasons given for showing them to you, and when you saw them. All of it is on this device. Posts of your friends and pages are not kept.
settings-stored = { $count ->
    [0] Nothing is stored.
    [one] { $number } ad is stored.
   *[other] { $number } ads are stored.
}
settings-keep = Keep ads for
settings-keep-always = as long as I like
settings-keep-days = { $count ->
    [30] 30 days after I last saw them
    [90] 3 months after I last saw them
    [365] a year after I last saw them
    [730] two years after I last saw them
   *[other] { $count } days after I last saw them
}
settings-keep-how = Older ones are then deleted once a day, for good.
settings-take = Take it with you
settings-take-what = A JSON file holds everything (the keys below only if you tick them) and can be imported again, here or in another browser. A CSV file is a table of the ads for a spreadsheet.
settings-export-keys = With the keys that take back what you donated (whoever has the file could take it back)
settings-export-json = Export as JSON
settings-export-csv = Export as CSV
settings-import = Import an export
settings-forget = Delete
settings-forget-one = A single ad, or all ads a search finds, are deleted in the list of ads.
settings-forget-range = Delete the ads of these days
settings-forget-undo = For ten minutes after deleting you can take it back.
settings-first = First steps
settings-first-what = What Sightline reads, what it keeps and an example ad, explained.
settings-first-open = Read the introduction
settings-health = See whether reading works
settings-download = Bring in a data download from a platform
settings-advanced = Advanced
settings-rules = Rules for reading platforms, and who may sign newer ones

# --- notices of the dashboard ---

notice-forgotten = { $count ->
    [0] There was nothing to delete.
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
forget-range-what = Every ad you saw on one of these days is removed from this device. For ten minutes you can take it back.
forget-range-keep = Keep them
forget-range-do = Delete
forget-all-question = Delete everything?
forget-all-what = All ads Sightline has noted, and what it learnt about them, are removed from this device. For ten minutes you can take it back. What you donated stays with the study.
forget-all-keep = Keep them
forget-all-do = Delete everything
keep-question = Delete older ads?
keep-what = { $count ->
    [30] Ads you last saw more than 30 days ago are deleted now, and then once a day, for good.
    [90] Ads you last saw more than 3 months ago are deleted now, and then once a day, for good.
    [365] Ads you last saw more than a year ago are deleted now, and then once a day, for good.
    [730] Ads you last saw more than two years ago are deleted now, and then once a day, for good.
   *[other] Ads you last saw more than { $count } days ago are deleted now, and then once a day, for good.
}
keep-keep = Keep them
keep-do = Delete older ads
# --- charts ---
# `digit-groups` stands between groups of three digits.

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
chart-columns-reading = { $total } in all; the highest is { $most }, at { $label }.
chart-bars-reading = { $label } comes first with { $most }.
chart-bars-reading-of = { $label } comes first with { $most } of { $total }.
chart-source = Sightline, on this device, { $day }

day-month = { $day } { $month }
month-year = { $month } { $year }
# --- used everywhere ---

thousands = ,
day-long = { $day } { $month } { $year }
day-short = { $day } { $month } { $year }
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
sections = Sections
tab-overview = Overview
tab-ads = Ads
tab-reasons = Reasons
tab-donate = Donate
tab-settings = Settings
choose-platforms = Choose platforms
copy = Copy
save = Save
undo = Undo

surface-feed = in the feed
surface-right-column = in the side column
surface-search = among search results
surface-marketplace = in Marketplace
surface-instream = inside a video
surface-video = in a feed of videos
surface-conversation = among the comments
surface-player = in the video player
surface-companion = beside the video player
surface-masthead = at the top of the home page
surface-story = between stories
surface-trends = among the trends
surface-suggestions = among accounts to follow
surface-shorts = among short videos
surface-archive = from a data download

topic-abortion = Abortion
topic-climate = Climate and environment
topic-corruption = Corruption and lobbying
topic-crime = Crime and policing
topic-defence = Defence and veterans
topic-digital = Digital rights
topic-economy = Economy and prices
topic-education = Education
topic-elections = Elections
topic-energy = Energy
topic-equality = Equality and civil rights
topic-europe = Europe
topic-farming = Farming and animals
topic-foreign = Foreign policy
topic-guns = Guns
topic-health = Health care
topic-housing = Housing
topic-jobs = Jobs and wages
topic-lgbt = LGBT rights
topic-migration = Migration
topic-religion = Religion
topic-taxes = Taxes
topic-transport = Transport
topic-welfare = Pensions and welfare
goal-donate = Donate
goal-sign = Sign
goal-vote = Vote
goal-attend = Come to something
goal-persuade = Be persuaded
kind-filter-declared = Declared as political
kind-filter-concluded = Looks political, not declared
kind-filter-other = Everything else

# A criterion by its name alone, for lists and tables.
criterion-age = Age
criterion-gender = Gender
criterion-location = Place
criterion-language = Language
criterion-interest = Interest
criterion-behaviour = Behaviour
criterion-topic = Topic
criterion-keyword = Keyword
criterion-event = Event
criterion-tv_show = Television programme
criterion-life_event = Life event
criterion-customer_list = Uploaded list
criterion-lookalike = Resemblance to others
criterion-website_visit = Visit to a website
criterion-app_activity = Use of an app
criterion-store_visit = Visit to a shop
criterion-offline_activity = Dealings away from the internet
criterion-product_catalogue = Products looked at
criterion-engagement = Interaction
criterion-page_like = Page liked
criterion-friend_of_page_like = Page a friend likes
criterion-follower_of = Account followed
criterion-follower_lookalike = Resemblance to followers
criterion-data_broker = Data broker’s group
criterion-platform_activity = Activity on the platform
criterion-relationship = Relationship status
criterion-education = Education
criterion-school = School
criterion-field_of_study = Field of study
criterion-employer = Employer
criterion-industry = Industry
criterion-company_size = Size of the company
criterion-job_title = Job title
criterion-job_function = Job function
criterion-seniority = Seniority at work
criterion-skill = Skill
criterion-member_group = Group
criterion-device = Device
criterion-os = Operating system
criterion-carrier = Mobile network
criterion-platform = Way of using the platform
criterion-context = What you were looking at
criterion-ranking = The platform’s own choice
criterion-unresolved_audience = Audience not described
criterion-unrecognised = Not understood yet

noun-age-range = aged { $min } to { $max }
noun-age-from = aged { $min } or over
noun-age-to = aged { $max } or under
noun-man = a man
noun-woman = a woman
noun-any-age = any age
noun-any-gender = any gender
noun-unnamed = not named

# --- the page around the letter ---

act-back = Back to the ad
act-title = What you can do
act-write = Write to { $name }
act-lead = A letter with what Sightline knows, for you to fill in and send yourself. Sightline sends nothing. It is not legal advice; the authorities below tell you more about your rights.
act-want = What you want
act-want-access = To know what they keep about you
act-want-objection = To object, and be removed
act-live = Where you live
act-live-how = Sightline asks this once, remembers it and never guesses it. It decides which law the letter relies on. If you live elsewhere, choose where the advertiser is based: EU and UK law also bind those based there.
act-california = California’s law applies to companies above a certain size. It seldom applies to campaigns and parties; they may refuse.
act-language = Language of the letter
act-make = Write it
act-letter = Letter. Fill in what is in square brackets.
act-print = Print
act-mail = Open in your mail program
act-nobody = Nobody is named who could be written to: neither advertiser nor payer.
act-label = If a political ad lacks its label
act-data = If nobody answers, or your data was misused
act-about = About the ad from { $name } on { $site }.
act-about-unnamed = About an ad on { $site } whose advertiser is not named.
act-looked-up = Authorities and settings were looked up in November 2026.
law-uk = United Kingdom
law-eu = European Union, Norway, Iceland, Liechtenstein
law-ch = Switzerland
law-br = Brazil
law-california = California
land-uk = United Kingdom
land-eu = European Union
land-ch = Switzerland
land-br = Brazil
land-us = United States
land-california = California
land-ca = Canada
land-au = Australia
authority-in = { $place }: { $what }
authority-uk-label = Electoral Commission
authority-uk-data = Information Commissioner’s Office
authority-eu-label = Digital Services Coordinator of your country
authority-eu-data = Data protection authority of your country
authority-ch-data = Federal Data Protection and Information Commissioner
authority-br-data = Agência Nacional de Proteção de Dados, Brazil’s data protection agency
authority-us-label = Federal Election Commission
authority-california-data = California Privacy Protection Agency
authority-ca-label = Commissioner of Canada Elections
authority-au-label = Australian Electoral Commission
complain-uk-label = Political material on the internet must say who promotes it and on whose behalf (Elections Act 2022, Part 6).
complain-uk-data = Your data was used unlawfully, or nobody answers your request.
complain-eu-label = Political ads must be labelled and lead to a transparency notice (Regulation (EU) 2024/900, Art. 11 and 12).
complain-eu-data = Your data was used unlawfully, nobody answers, or sensitive data was used for a political ad (Regulation (EU) 2024/900, Art. 18).
complain-ch-data = Your data was used unlawfully, or nobody answers your request.
complain-br-data = Your data was used unlawfully, or nobody answers your request.
complain-us-label = Ads for or against federal candidates must say who paid (11 CFR 110.11).
complain-california-data = A business does not answer your request, or goes on selling or sharing your data.
complain-ca-label = Election ads must say who authorised them (Canada Elections Act, s. 320).
complain-au-label = Electoral matter must say who authorised it (Commonwealth Electoral Act 1918, s. 321D).

# Settings of the platforms, by the ids of rules/actions.toml: what the platform calls each, and what to do there.
setting-meta-lists = Advertisers and lists
setting-meta-lists-how = Open “Advertisers you saw”, choose the advertiser, then “Why you may be seeing ads” to leave its list.
setting-meta-outside = Your activity off Meta technologies
setting-meta-outside-how = See who reported what you did elsewhere, and disconnect it.
setting-meta-preferences = Ad preferences
setting-meta-preferences-how = See and change your ad topics and the categories used to reach you.
setting-x-interests = Interests
setting-x-interests-how = Untick what X thinks you like.
setting-x-audiences = Audiences
setting-x-audiences-how = See which advertisers have you on a list, and leave them.
setting-x-preferences = Ads preferences
setting-x-preferences-how = Switch personalised ads off.
setting-youtube = My Ad Center
setting-youtube-how = See fewer ads on a topic or from an advertiser, or switch personalised ads off.
setting-tiktok-outside = Personalised ads
setting-tiktok-outside-how = In Settings, under “Ads”, disconnect advertisers and clear what they reported.
setting-tiktok = Ads settings
setting-tiktok-how = In Settings, under “Ads”, change your ad topics or switch targeted ads off.
setting-linkedin = Advertising data
setting-linkedin-how = Switch off, one by one, what LinkedIn uses for ads: interests, education, job, employer, places, lists.
setting-reddit = Privacy
setting-reddit-how = Switch off ads based on your activity and on partners’ information.

# --- donations ---

donate-title = Donate to research
donate-free = You do not have to. Sightline does everything else without it.
donate-why = Researchers can only study political targeting if people show them what they were shown. You can join a study, look at every record before it leaves and take it back later.
donate-find = Find a study
donate-find-how = A study gives you the address of its collector. Asking it sends nothing about you or your ads.
donate-address = Address of the collector, or join code
donate-ask = Read what it asks for
donate-file = Or open the study’s file
donate-open = Open
study-title = Name of the study
study-controller = Who is responsible
study-purpose = What for
study-recipients = Who receives it
study-funder = Who pays for it
study-ethics = Who checked that it may be done
study-countries = Countries
study-asks = What it asks for
asks-always = week, platform, advertiser, how often you saw it, what Sightline concluded
asks-names = the names in the reasons: pages, interests, places, owners of lists
study-published-if = What is published
study-people = { $count ->
    [one] only what at least one person gave
   *[other] only what at least { $number } people gave
}
study-sent = When records are sent
study-sent-hours = { $count ->
    [0] at once
    [one] each at a time of its own within one hour
   *[other] each at a time of its own within { $number } hours, so that nobody can tell that they come from one person
}
study-recall = Time to take it back
study-recall-days = { $count ->
    [one] one day after the week a record is about; until then nobody analyses it
   *[other] { $number } days after the week a record is about; until then nobody analyses it
}
study-kept = How long it is kept
study-kept-days = { $count ->
    [one] { $number } day after the study ends
   *[other] { $number } days after the study ends
}
study-ends = Last day of the study
study-contact = Questions and complaints
study-collector = Where records are sent
study-relay = Who passes them on, unread
study-issuer = Who permits sending, without learning what
study-published = Where these terms are published
study-analysis = Key that opens records
study-receipts = Key of the collector’s receipts
study-gateway = Key of the collector’s gateway
study-tokens = Key of those who permit sending, the same for everybody
study-begins = First day of the study
study-digest = Fingerprint of these terms
study-compare = Compare it with the one at { $address }. Everybody should be shown the same: terms made for one person would tell who that is.
study-signer = Signed with the key
study-before = (until now: { $text })
offer-lead = Read what this study asks for. Nothing has been sent.
offer-changed = These are not the terms you joined under. Nothing is given under them until you agree.
offer-signer = They are signed with another key than before. Ask the study, in a way you already know, whether this is right.
offer-about = About the study
offer-if = If you join
offer-ticked = Nothing leaves on its own. You tick each ad you want to give.
offer-coarse = A record holds the ad, who paid and the reasons given, made coarser: a week instead of a time, an age band instead of ages. It has no name, account or address of yours.
offer-sensitive = I agree to give the records I tick, with what their reasons can say about me, such as political opinions an advertiser thinks I hold.
offer-back = You can take back what you gave until the study publishes it, and leave whenever you like.
offer-adult = I am 18 or older.
offer-join = Join this study
offer-no = No, thank you
study-ended = This study ended on { $day }. Nothing more is sent to it; what you gave can still be taken back below.
joined-lead = You have joined this study. Nothing leaves before you tick it.
joined-outdated = The study has changed its terms. Nothing more is sent until you have looked at them.
joined-ask-again = Ask for the terms again
joined-same = The terms are the ones you joined under.
joined-terms = What the study said about itself
joined-choose = Choose what to give
joined-none = There is nothing to give now. Ads you see from now on appear here first.
joined-records = Each row is a record as it would leave. Open it to see every field and the exact text, and untick what you want to leave out. Your name, the exact time, the address of the page and everything that is not listed never leave.
review-same = The same in every record:
review-all = Choose all shown
review-no = Choose none shown
review-out = { $number } left out
review-chosen = { $chosen } of { $number } chosen
review-never = Never offer ads from this advertiser
review-sensitive = A sensitive reason leaves only if you tick it.
review-example = One of your own records, as it would leave
never-title = Never offered
never-undo = Offer again
joined-donate = Donate what I ticked
give-title = This leaves your computer
give-records = Records
give-sensitive = Sensitive reasons
give-keep = Not yet
leave-title = Leave the study
leave-what = You will be asked for nothing more and what is still waiting is not sent. What was sent stays with the study unless you take it back in the list of your donations.
leave-act = Leave this study
record-give = Give this record of week { $week }:
record-all = All that would leave about the ad by { $name }
record-empty = Sent empty: { $fields }.
record-exact = The exact text
field-platform = Platform
field-place = Place
field-week = Week
field-advertiser = Advertiser
field-account = Account
field-declared = Declared as
field-payer = Paid for by
field-authorised = Authorised by
field-words = Words of the ad
field-site = Site it leads to
field-reasons = Reasons
field-source = Reasons read from
field-seen = How often seen
field-recognised = Recognised
field-conclusion = Our conclusion
field-fingerprint = Fingerprint of the ad
field-study = Study
field-form = Format of the record
field-program = Program
declared-political = Political
declared-issue = About a social issue
declared-eu = EU political advertising label
declared-uk = UK digital imprint
declared-us = US disclaimer
declared-ca = Canadian authorisation
declared-au = Australian authorisation
declared-br = Brazilian electoral notice
declared-nz = New Zealand promoter statement
verdict-political = Political
verdict-issue = About a social issue
verdict-not = Not political
verdict-unknown = Not known
verdict-by = { $verdict }, judged by { $grounds }
basis-disclosure = its disclosure
basis-advertiser = its advertiser
basis-words = its words
read-dialog = The dialog you opened
read-data = The platform’s data in the page
read-page = The platform’s explanation page
read-note = A note attached to the ad
read-archive = Your data download
seen-bucket-once = Once
seen-bucket-few = 2 or 3 times
seen-bucket-several = 4 to 9 times
seen-bucket-many = 10 times or more
recognised-confirmed = As an ad, confirmed
recognised-likely = As an ad, likely
record-version = Version { $version }
record-reason = { $kind }: { $detail }
record-reason-sensitive = { $kind }: { $detail } (sensitive)
record-reason-bare = { $kind }, no detail
record-reason-bare-sensitive = { $kind }, no detail (sensitive)
field-first-ad = Counts you for this ad
field-first-advertiser = Counts you for this advertiser
first-yes = yes: the first you give
first-no = no: you are already counted, or nobody is named
field-country = Your country
field-age-band = Your age
age-band = { $band } years
form-ad = An ad
form-coverage = How much was seen
about-title = About you, if you like
about-what = The study would like to know this. Nothing is said unless you tick it, and nothing is concluded from what you see. It is then part of every record you give; you can leave it out of a single record.
about-country = Say which country I live in
about-country-which = The country I live in
about-age = Say how old I am
about-age-which = How old I am
about-choose = Choose
asks-country = your country, if you tick it
asks-age = your age in bands, if you tick it
asks-coverage = how much you saw in a week, in steps
weeks-title = How much you saw
weeks-what = For each week that is over and each platform: on how many days you looked and how many ads you saw, in steps. It names no ad. Without it nobody can tell how large the share of political ads is. “Not given” counts political ads of which you have given no record so far; what you give first is not counted there. Ads you deleted are in none of these numbers.
weeks-none = There is nothing to give now. A week appears here when it is over.
weeks-give = Give how much you saw on { $platform } in week { $week }
field-days = Days
field-ads = Ads
field-political = Political
field-kept-back = Not given
outbox-seen = How much you saw on { $platform }
outbox-title = Your donations
outbox-lead = Sent records carry nothing that ties them to you or to each other. The key for taking one back is kept on this device only.
outbox-waiting = What is waiting is sent automatically once the collector can be reached.
outbox-try = Try now
outbox-later = { $count ->
    [one] The collector is told later about { $number } that you took back.
   *[other] The collector is told later about { $number } that you took back, each at a time of its own.
}
outbox-hurry = Tell now
outbox-hurry-what = The collector could then see that they come from one person.
outbox-permit = Allow again
outbox-caption = Donations and what became of them
outbox-record = Record
outbox-state = State
outbox-week = week { $week }
outbox-back = Take back
outbox-back-name = Take back the record about { $name }
donation-waiting = Waiting to be sent
donation-token = Waiting: the study has not permitted sending it yet: { $why }
donation-sent = Sent
donation-outdated = Not taken: the study had changed its terms.
donation-recall = Take it back by { $day } and nobody will have analysed it.
donation-recall-late = It can still be taken back; what the study has published stays published.
donation-refused = Refused by the collector
donation-refused-why = Refused by the collector, in its words: “{ $words }”
donation-held = Waiting: Sightline is no longer allowed to reach { $host }.
donation-unsure = May have arrived; it will not be sent again.
donation-returning = Taken back; the collector has not confirmed it yet.
donation-withdrawn = Taken back
offer-invite = An invitation comes with it: { $code }. It is kept with the study.
donate-complain = Questions and complaints go to { $contact }. You also have the right to complain to the data protection authority of your country.
donate-picture = Or open a picture of its QR code
review-more = These are the newest { $number } records. The others follow once some of these are given.
joined-by-itself = You have joined this study, and records are given automatically. What is waiting for that is listed below.
automatic-title = Giving automatically
automatic-what = If you like, records go without your tick. This is a separate choice, and off unless you make it.
automatic-which = Only political ads you see from now on, recognised with certainty and not seen again for a day. What you left out stays out, and nothing is given about advertisers you never want offered.
automatic-hold = Each waits for one to three days in a list on this page, where you see its exact text and can cancel it.
automatic-never = Sensitive reasons stay here unless you ticked them for that ad. A record that changes while it waits is not sent but offered to you.
automatic-agree = I agree that records go without my looking at each one first, unless I cancel them.
automatic-begin = Give automatically from now on
automatic-is-on = Records are given automatically.
automatic-end = Stop giving automatically
queue-title = Will be given automatically
queue-lead = { $count ->
    [one] { $number } record waits. Until it goes you can cancel it.
   *[other] { $number } records wait. Until they go you can cancel them.
}
queue-on = Will be given on { $day }.
queue-cancel = Cancel
queue-cancel-name = Cancel: do not give the record about { $name }
queue-cancel-all = Cancel all
receipts-title = Receipts
receipts-what = The collector signs a receipt for each record. Saved as a file, receipts let anybody check that it was stored, or deleted.
receipts-keys = With the keys. Whoever has the file can then take these donations back, and can tell that they came from one person.
receipts-save = Save receipts
receipts-open = Open receipts of another device, to take donations back here
outbox-back-study = Take back everything given to “{ $title }”
outbox-back-all = Take back everything
back-title = Take this back?
back-keep = Leave it as it is
back-count = { $count ->
    [0] None of this can be taken back.
    [one] { $number } donation is taken back.
   *[other] { $number } donations are taken back.
}
back-unsent = { $count ->
    [one] { $number } was never sent, and never will be.
   *[other] { $number } were never sent, and never will be.
}
back-in-time = { $count ->
    [one] { $number } can be recalled: until { $day } nobody analyses it.
   *[other] { $number } can be recalled: until { $day } nobody analyses them.
}
back-late = { $count ->
    [one] { $number } may have been analysed already: its record is deleted, but what was released in aggregate cannot be recalled.
   *[other] { $number } may have been analysed already: their records are deleted, but what was released in aggregate cannot be recalled.
}
back-undated = For { $number }, nobody noted the last day to take it back in time.
back-held = For { $number }, the collector is told only once you allow Sightline to reach it again.
back-keyless = { $number } cannot be taken back from here: the key is not on this device.
back-stops = Nothing is given automatically any more, and what waits for that is cancelled.
back-together = They are taken back one after the other. Whoever keeps network addresses there could tell that they came from one person.
back-spread = { $count ->
    [one] Each withdrawal is sent at a time of its own within an hour, while the browser is open, so that nobody can tell that they came from one person.
   *[other] Each withdrawal is sent at a time of its own within { $number } hours, while the browser is open, so that nobody can tell that they came from one person.
}
back-for-good = This cannot be undone. What a study has released in aggregate cannot be recalled afterwards.

# --- health ---

health-title = Does reading still work?
health-lead = Platforms change how their pages are made, and say nothing about it. Sightline counts what it finds, so that you hear of it when it no longer understands one.
health-none = Nothing to report yet: no platform is switched on.
health-look = Needs a look.
health-good = Reading works.
health-off = Switched off.
health-unsure = Not enough seen yet to tell.
health-last = Last ad found { $when }.
worry-no-posts = Sightline finds no posts on { $site } any more: { $count ->
    [one] none on the last page.
   *[other] none on the last { $number } pages.
} { $site } has probably changed.
worry-silent = Sightline has looked at { $count ->
    [one] { $number } post
   *[other] { $number } posts
} on { $site } since it last found an ad. Either you are shown none, or { $site } has changed.
worry-lost-structure = Sightline still finds ads on { $site }, but one of the ways to tell them has stopped working: the page’s own data. The next change could blind it.
worry-lost-markup = Sightline still finds ads on { $site }, but one of the ways to tell them has stopped working: how the page is built. The next change could blind it.
worry-lost-label = Sightline still finds ads on { $site }, but one of the ways to tell them has stopped working: the label people read. The next change could blind it.
worry-flood = { $site } showed more new ads within an hour than anybody can look at, so { $count ->
    [one] one was not kept.
   *[other] { $number } were not kept.
} A page may be making them up; what was kept before is untouched.
figures = Figures
figures-of = Figures for { $site }
figure-posts = Posts looked at
figure-candidates = Posts that could have been ads
figure-confirmed = Ads, two signs of different kinds
figure-likely = Ads, one kind of sign
figure-located = Ads found by their label alone, in places the rules do not know
figure-since = Posts since the last ad
figure-explanations = Explanations read
figure-understood = Reasons understood
figure-unrecognised = Reasons kept as they were found
health-unknown = Kinds of reason Sightline does not know yet: { $names }
health-report = Report for the maintainers…
rules-title = The rules Sightline reads by
rules-shipped = Version { $used }, as it came with Sightline.
rules-newer = Version { $used }, newer than the one that came with Sightline ({ $shipped }).
rules-lapsed = The newer rules you loaded are no longer used; those that came with Sightline are. { $why }
rules-why = When a platform changes, newer rules fix reading without a new Sightline. A file is taken only if somebody you trust signed it and it passes its own tests; it can never read where you have not switched Sightline on.
rules-load = Load a rules file
rules-back = Go back to version { $shipped }
rules-from = Look for newer rules once a day at (empty: never)
signers-title = Who may sign
signers-built-in = { $count ->
    [0] This Sightline trusts nobody by default.
    [1] This Sightline trusts the key of its makers.
   *[other] This Sightline trusts { $count } keys of its makers.
}
signers-add = You can trust somebody else, for example your university. Get the key from them, not from the file.
signers-remove = Remove
signers-key = Public key
signers-form = 64 digits and letters a to f
signers-trust = Trust

# --- import ---

import-title = Import what platforms keep about you
import-lead = Each platform must give you a copy of what it keeps. Some of it is about ads: which you were shown, who holds a list you are on, what the platform thinks you are. Sightline reads that part here, on this device. Messages, photos and all the rest are not read; of text files only the beginning is looked at, to see what they are.
import-choose = Choose a download, or drop it here: the zip, or a file of it
import-files = What was read of each file
import-files-when = Imported { $when }.
import-file = File
import-file-read = Read
import-file-kept = Kept as found
import-file-left = Left out
import-file-why = Why
import-why-shape = Entries of a shape not known yet
import-why-unnamed = Entries that say only that there was an ad
import-why-undated = When it was shown is written in a way not known yet
import-why-clock = Times are those of the account’s own clock and may be hours off
import-why-damaged = The file is damaged: get the download again
import-why-page = Nothing of this page could be read: ask for the download as JSON
import-why-text = The text form says less: ask for the download as JSON
import-found = What was found
import-thinks =
    { $count ->
        [one] { $number } thing { $site } thinks of you
       *[other] { $number } things { $site } thinks of you
    }{ $sensitive ->
        [0] .
        [one] , { $sensitive } of them sensitive.
       *[other] , { $sensitive } of them sensitive.
    }
import-see = See them
import-found-ads = { $count ->
    [one] { $number } ad or advertiser in the last download
   *[other] { $number } ads and advertisers in the last download
}
import-see-ads = See the ads
import-where = Where to ask for it
import-forms = JSON says the most and is exact. HTML or text, which some send if you choose nothing, is read as well.
download-meta = Choose “Download your information”, then “Ads information” and the format JSON.
download-x = Choose “Download an archive of your data”. It comes within some days.
download-youtube = Choose “history” and the format JSON.
download-google = Choose only “Ads” within “My Activity”, and the format JSON.
download-tiktok = Choose “All data” and JSON.
download-linkedin = Choose the larger archive.
traits-from = From its download, imported { $when }.
traits-forget = Forget these

# --- what went wrong ---
# `detail` is technical and in English, for whoever mends it.

broken-title = This page cannot be shown
broken-what = Until this is mended you can stop all reading, and take along what is stored.
broken-halt = Stop reading everywhere
broken-rescue = Export what is stored
notice-halted = Nothing is read any more. Once this is mended, reading stays paused for a day unless you end the pause.
trouble-storage = The browser’s storage failed. Make sure that the disk is not full and that the browser may store data, then reload this page. ({ $detail })
trouble-newer = A newer Sightline has stored your ads in a form this one cannot open. Nothing is lost: update Sightline, then reload this page.
trouble-shape = Something stored cannot be read. Reload this page. If it happens again, please report it. ({ $detail })
trouble-request = Sightline did not understand this. Reload this page. If it happens again, please report it. ({ $detail })
trouble-gone = This ad is not stored any more. Go back to the list of your ads.
trouble-platform = Sightline does not know the platform “{ $name }”. Reload this page.
trouble-page = There is no page “{ $name }”. Choose another part of Sightline.
trouble-key = That is not a public key. It has 64 digits and letters a to f; copy all of it.
trouble-rules-address = The address of rules begins with https:// and has at most 500 characters. Correct it and save again.
trouble-rules = { $why } The rules in use stay.
trouble-join-first = You have not joined a study. Join one first.
trouble-randomness = The browser gave no random numbers, and a donation needs some. Restart the browser and try again.
trouble-collector-address = That is not the address of a collector. It begins with https:// and a host, for example https://collector.example, with nothing after it.
trouble-collector-silent = The collector cannot be reached. Check the address and your connection, or try again later.
trouble-other-terms = The collector shows other people different terms from yours; you have not joined. Compare the fingerprint with the published one, and tell those who run the study.
trouble-no-study = There is no study at that address. Check it, or ask those who run the study.
trouble-study = This study does not say all it must, so you cannot join it. Tell those who run it. ({ $detail })
trouble-study-form = This is not the signed file of a study. Ask those who run it for that file. ({ $detail })
trouble-study-signature = The terms of this study were changed after they were signed, so you cannot join it. Tell those who run it.
trouble-study-ended = This study ended on { $day } and takes nothing more. Ask those who run it whether another follows.
trouble-other-code = These are not the terms the join code names, so you cannot join. Tell those who run the study.
trouble-invite = This is not an invitation: those have at most 64 letters, digits and hyphens. Ask those who sent it.
trouble-decisions = There is no room to remember more of what you leave out. Delete ads you no longer need, or do not give this record.
trouble-receipts = This is not a file of receipts, or somebody changed it. Nothing was imported. ({ $detail })
trouble-no-keys = This file holds no keys for donations that could be taken back. Save the receipts with the keys on the other device.
trouble-letters = The words of the letter could not be loaded. Reload this page.
trouble-record = A record is not as it should be, so nothing was sent. Please report it. ({ $detail })
refused-size = The file is larger than a rules file can be ({ $size } bytes; at most { $most }). Choose another file.
refused-form = This is not a rules file. Choose it as it was published. ({ $detail })
refused-signer = The file is signed by somebody you do not trust. If you know who it is, add their key under “Who may sign”. (key { $key })
refused-signature = The signature does not fit: the file was changed after it was signed. Get it again from those who publish it.
refused-older = The file holds version { $offered }; version { $current } has been taken already. You need not do anything.
refused-expired = The rules were valid until { $day }. Get newer ones from those who publish them.
refused-program = The rules need Sightline { $version } or newer. Update Sightline first.
refused-reach = The rules would read on { $place }, which this Sightline does not ask you about. Do not use this file.
refused-check = The rules are faulty. Tell those who made them. ({ $detail })
refused-example = The rules fail their own test. Tell those who made them. ({ $platform }, example { $number }: { $found } of { $expected } ads found)

# --- notices ---

notice-ads-back = { $count ->
    [one] The ad is back.
   *[other] Your ads are back.
}
notice-switch-refused = Without your permission Sightline cannot look at { $site }. It stays off.
notice-on = { $site } is on.
notice-off = { $site } is off.
notice-ask-refused = Without your permission Sightline cannot ask the collector about its study.
notice-join-refused = You have not joined: the browser’s permission to donate is missing.
notice-joined = You have joined the study. Nothing is donated until you approve it.
notice-left = You have left the study.
notice-choose-one = Choose at least one ad to donate.
notice-never = No ad from this advertiser is offered any more.
notice-offered = Ads from this advertiser are offered again.
notice-record-changed = Changed since you looked, and not sent: { $count }. Look at them again.
notice-donated = { $count ->
    [one] Thank you: { $count } ad is on the way.
   *[other] Thank you: { $count } ads are on the way.
}
notice-sent = { $count ->
    [0] No ad was sent.
    [one] { $count } ad was sent.
   *[other] { $count } ads were sent.
}
notice-later = { $count ->
    [one] { $count } will be sent later.
   *[other] { $count } will be sent later.
}
notice-refused = { $count ->
    [one] The collector refused { $count }.
   *[other] The collector refused { $count }.
}
notice-withdrawal-later = Taken back. The collector is told at its time, or as soon as it can be reached.
notice-hurried = Taken back.
notice-hurry-later = They are told now; not everything is confirmed yet.
notice-withdrawn = { $count ->
    [one] The donation is withdrawn.
   *[other] { $count } donations are withdrawn.
}
notice-automatic = Records are given automatically from now on.
notice-automatic-off = Nothing is given automatically any more.
notice-cancelled = { $count ->
    [0] It is on its way already. You can take it back below.
    [one] { $count } record will not be given automatically. You will find it among those to choose from.
   *[other] { $count } records will not be given automatically. You will find them among those to choose from.
}
notice-receipts = { $count ->
    [0] These donations are known here already.
    [one] { $count } donation can now be taken back here. Nothing was sent.
   *[other] { $count } donations can now be taken back here. Nothing was sent.
}
notice-receipts-size = That file is too large to hold receipts. Choose another.
notice-join-code = This join code is incomplete. Copy it again from the study’s page.
notice-code-read = This is what the picture says. Look at it before you ask.
notice-no-code = There is no QR code in this picture that can be read. Choose another, or paste the join code.
notice-no-picture = This file is not a picture that can be opened. Choose another, or paste the join code.
notice-picture-size = That picture is too large. Choose a smaller one, or paste the join code.
notice-letter-copied = The letter is copied.
notice-opinion = Noted for every ad from this advertiser.
notice-opinion-gone = Left to Sightline again.
notice-traits-forgotten = Forgotten. Import the download again to see it again.
notice-report-copied = The report is copied. Paste it into an issue.
notice-rules-size = That file is too large to be a rules file. Choose another. The rules in use stay.
notice-rules-loaded = Version { $version } of the rules is in use.
notice-rules-reset = Back to version { $version } of the rules, as it came with Sightline.
notice-rules-refused = Without your permission Sightline cannot look for rules there.
notice-rules-never = Sightline no longer looks for newer rules.
notice-rules-daily = Sightline looks there once a day.
notice-trusted = Rules signed with this key are taken from now on.
notice-distrusted = The key is no longer trusted.
notice-address = That is not an address. It starts with https://.
notice-import-reading = Reading…
notice-import-keeping = Keeping what was found…
notice-import-stopped = Stopped. Nothing was imported.
notice-import-broken = Sightline stumbled over this download. Please report which one it was.
notice-import-nothing = There is nothing about ads in it that Sightline knows. Ask for the download as JSON.
notice-import-unread = Nothing could be read. Choose the zip as you got it, or get it again. ({ $detail })
notice-imported = { $count ->
    [0] Imported: no new ads or advertisers.
    [one] Imported: { $count } new ad or advertiser.
   *[other] Imported: { $count } new ads and advertisers.
}
notice-imported-traits = { $count ->
    [one] Also { $count } thing a platform thinks of you.
   *[other] Also { $count } things platforms think of you.
}
notice-import-lost = Not everything could be read: { $detail }
notice-import-undone = The import is taken back.

# --- words that stand in the pages themselves ---

skip = Skip to content
notices = Notices
loading = Loading…
importing-title = Reading the download
importing-stop = Stop
report-title = A report for the maintainers
report-what = It holds names and counts, no text and nothing about you. Read it, take out what you like, and copy it into an issue. Sightline sends nothing. It says more while a page of the platform is open in another tab.
report-label = Report

# --- said where the core cannot be asked ---
# These are also written to the browser’s own message files. They take no arguments.

browser-restarted = Sightline was updated or restarted. Reload this page.
browser-silent = Sightline did not answer. Reload this page.
browser-slow = That took too long. Please try again.
browser-stumbled = Sightline stumbled over this. Please try again.
browser-failed = That did not work. Try again, or reload this page.
browser-again = Try again
# --- popup ---

popup-here = On this page
popup-off = Sightline is off on { $site }.
popup-off-more = While it is off, nothing on { $site } is read.
popup-elsewhere = Nothing to read here.
popup-elsewhere-more = This is not a site Sightline reads. It reads { $sites }.
popup-nowhere = Sightline is off everywhere.
popup-nowhere-more = Sightline reads { $sites }, each only once you switch it on.
popup-choose = Choose where to switch it on
popup-none = No ads found yet.
popup-none-more = Sightline looks at { $site } as you scroll.
popup-others =
    { $count ->
        [one] { $count } ad, not known to be political.
       *[other] { $count } ads, none known to be political.
    }
popup-political =
    { $count ->
        [one] { $count } political ad.
       *[other] { $count } political ads.
    }
popup-both =
    { $political ->
        [one] { $political } political ad
       *[other] { $political } political ads
    } and { $others ->
        [one] { $others } other.
       *[other] { $others } others.
    }
popup-more =
    { $count ->
        [one] One more is among all your ads.
       *[other] { $count } more are among all your ads.
    }
popup-worry = Needs a look.
popup-see = See and report
popup-queued = { $count ->
    [one] { $number } record will be given automatically.
   *[other] { $number } records will be given automatically.
}
popup-queued-see = Look at them
popup-everything = See everything
popup-read = Read ads on { $site }
popup-today =
    { $count ->
        [0] No ads seen today.
        [one] Today: { $count } ad, { $political ->
            [0] not known to be political.
           *[other] a political one.
        }
       *[other] Today: { $count } ads, { $political ->
            [0] none known to be political.
           *[other] { $political } of them political.
        }
    }
popup-beside = Open at the side
find-paid = { $kind }, paid for by { $name }.
find-unpaid = { $kind }.
find-why = Why you: { $reasons } ({ $who })
find-unexplained = Why you: not known yet.
pause-hour = Pause for an hour
pause-now = Sightline is paused.
pause-left =
    { $count ->
        [one] Nothing is read on any page for another minute.
       *[other] Nothing is read on any page for another { $count } minutes.
    }
pause-end = Read again now
pause-begun = Paused.
pause-ended = Sightline reads again.
pause-button = Sightline: paused, nothing is read

# --- side panel ---

side-title = Ads beside your feed
side-here = On this page
side-none = No ads found here yet. They appear as you scroll { $site }.
side-elsewhere = Nothing is read on this page.
side-today = Earlier today
side-today-none = No other ads seen today.
side-all = All ads of today

# --- first run ---

welcome-progress = { $step } of { $count }
welcome-back = Back
welcome-next = Next
welcome-title = See who paid to reach you, and why you
welcome-lead = Sightline finds political ads in your feed and says in plain words what is known about them.
welcome-invented = An invented ad, and what its badge opens:
welcome-promises = What it does, and does not do
welcome-read = What is read
welcome-read-more = Posts that look like ads, on the sites you switch on; and a platform’s explanation when you open it. Other posts are passed over.
welcome-private = Private windows
welcome-private-more = They are never read.
welcome-stays = What stays here
welcome-stays-more = Everything. Ads and explanations are kept in this browser, and you can make it forget them.
welcome-sent = What is sent
welcome-sent-nothing = Nothing.
welcome-sent-more = No account, no statistics, no server. If you ever give records to a study, you see each one first and can take it back.
welcome-never = What is never done
welcome-never-more = Nothing is clicked, liked, hidden or blocked for you, and no ad is changed.
welcome-where = Where may Sightline read?
welcome-where-more = Everything is off until you switch it on. Your browser asks you to confirm each site at that moment. You can switch it off again here, in the settings and behind the toolbar button.
welcome-later = Or not now
welcome-later-more = Then nothing is read. Sightline can still show you what is in a data download you asked a platform for, and these switches stay behind the toolbar button.
welcome-not-now = Not now
welcome-import = Read a data download
welcome-done = That is all
welcome-done-more = Browse as usual. Political ads get a small badge. Select it to see who paid and why you.
welcome-see = See your ads

# --- browser ---
# Said by the browser itself: in its list of extensions, in the stores, on its buttons. The description has at most 132
# characters. Packaging makes `_locales` of these.

browser-name = Sightline
browser-description = See who is targeting you: finds political ads in your feed and says in plain words who paid and why you were chosen.
browser-action = Sightline: ads on this page
browser-sidebar = Sightline: ads beside your feed

# --- the invented ad of the first run ---

example-problem = The last bus leaves Brindlewick at 18:40.
example-ask = Vote for a council that gets you home.
example-interest = Local politics
# --- badge and panel: who, why, how sure, how often ---
# `$who` is headline-says or headline-says-archive; `$people` stands as the object, as in the claims above.

badge-undeclared = , not declared
panel-sorry = Sightline could not answer. Please try again.

headline-paid = { $name } paid for this ad
headline-promoted = Promoted by { $name }.
headline-promoted-for = Promoted by { $name } on behalf of { $behalf }.
headline-account = Placed by { $name }; it does not say who paid.
headline-says = { $site } says
headline-says-archive = your data download says
your-age = your age
your-location = your location

group-advertiser = What the advertiser asked for
group-platform = What { $site } inferred or chose itself
group-unsaid = Who chose is not said

heading-history = How often
history-only = It is the only ad from this advertiser so far.
history-all = In all { $count } ads from this advertiser, seen { $times ->
    [one] once
   *[other] { $times } times
}: first { $first }, last { $last }.
history-least = In all at least { $count } ads from this advertiser, seen at least { $times ->
    [one] once
   *[other] { $times } times
}.

heading-sure = How we know
sure-confirmed = It is an ad: { $ways } say so independently.
sure-likely = It is probably an ad: so far only { $ways } says so.
sure-download = It is an ad: it is among those your data download lists.
sure-structure = the page’s own data
sure-markup = the way the page is built
sure-label = the label you can read
sure-own = Whether it is political is as you said.
sure-declared = It counts as political because it is declared as such.
sure-nothing = It does not count as political.

mute-heading = Fewer badges
mute-note = The ads are still noted; they just get no badge.
mute-ad = No badge on this ad
mute-advertiser = No badge on ads from { $name }
mute-platform = No badge on { $site }
muted-ad = This ad no longer gets a badge.
muted-advertiser = Ads from { $name } no longer get a badge.
muted-platform = Ads on { $site } no longer get a badge.
mute-undo = Undo
mute-settings = All that is muted, in the settings

# --- muting, on the pages ---

notice-muted = These ads get no badge from now on. They are still noted.
notice-unmuted = These ads get a badge again.
