//! Ads told by words and looks alone: markup no rule knows, and markup in which a label's word is somebody's.

#![allow(clippy::unwrap_used, clippy::too_many_lines, reason = "tests may")]

use sightline::Platform;
use sightline::read::rules::RuleSet;

/// One ad by this name, or none.
#[track_caller]
fn check(platform: &str, html: &str, expected: Option<&str>) {
    let found = sightline::read_and_judge(RuleSet::bundled(), html, Platform::from_id(platform)).ads;
    let names: Vec<_> = found.iter().map(|ad| ad.advertiser.name.as_deref()).collect();
    let expected: Vec<_> = expected.map(Some).into_iter().collect();
    assert_eq!(names, expected, "{html}");
}

#[test]
fn an_ad_is_told_without_a_rule() {
    check(
        "facebook",
        r##"<main><div><div><h3><a href="/elm">Elm Bäume</a></h3><span>Gesponsert · </span><span>Bezahlt von Elm e.V.</span><div>Wählt am Sonntag die Bäume.</div></div><div><h3><a href="/bo">Bo</a></h3><span>3 Std.</span><div>Guten Morgen allerseits.</div></div></div></main>"##,
        Some("Elm Bäume"),
    );
    check(
        "instagram",
        r##"<main><article><div><a href="/elm/">elmtrees</a><span>Sponsored</span></div><img><div><a href="/elm/">elmtrees</a> Buy our trees today</div></article><article><div><a href="/bo/">bo</a><time>3h</time></div><img><div><a href="/bo/">bo</a> good morning</div></article></main>"##,
        Some("elmtrees"),
    );
    check(
        "linkedin",
        r##"<main><ul><li><a href="/company/elm">Elm Inc</a><span>Promoted</span><p>Buy our trees today, they are green.</p><a href="https://elm.example/x">Learn more</a></li><li><a href="/in/al">Al Roe</a><span>3d</span><p>Hello all of you out there.</p></li></ul></main>"##,
        Some("Elm Inc"),
    );
    check(
        "reddit",
        r##"<main><div><a href="/user/elm">u/elm</a><span>Promoted</span><h3>Buy our trees today</h3><a href="https://elm.example">elm.example</a></div><div><a href="/r/b">r/b</a><span>3 hr. ago</span><h3>Hello</h3><p>Does anybody know what that is?</p></div></main>"##,
        Some("elm"),
    );
    check(
        "tiktok",
        r##"<main><div><div><a href="/@elm">elm</a><p>Buy our trees today, they are green</p><span>Sponsored</span><a href="https://elm.example">Shop now</a></div><div><a href="/@ben">ben</a><p>Cats with dogs every day for you</p></div></div></main>"##,
        Some("elm"),
    );
    check(
        "x",
        r##"<main><div><article><div><a href="/elm">Elm Trees</a><a href="/elm">@elm</a><span>Ad</span></div><div lang="en">Buy our trees today, they are green.</div><a href="https://t.co/x">elm.example</a></article><article><div><a href="/bo">Bo</a><a href="/bo">@bo</a><time>3h</time></div><div lang="en">Good morning to everyone.</div></article></div></main>"##,
        Some("Elm Trees"),
    );
    check(
        "youtube",
        r##"<div id="c"><div><a href="https://www.googleadservices.com/pagead/aclk?x=1"><h3>Trees for all</h3></a><span>Sponsored</span><span>elm.example</span></div><div><a href="/watch?v=2"><h3>Another</h3></a><a href="/@film2">Other Channel</a><span>12K views</span></div></div>"##,
        Some("elm.example"),
    );
}

#[test]
fn the_advertiser_is_nobody_else() {
    // A card beside it, whose account differs in a number only (Facebook, 2026).
    check(
        "facebook",
        r##"<main><section><div><h3><a href="https://www.facebook.com/profile.php?id=71">Bo Berg</a></h3><span>3h</span><p>Good morning to you all.</p></div><div><h3><a href="https://www.facebook.com/profile.php?id=72">Elm Trees</a></h3><span>Sponsored</span><p>Buy our trees today.</p><a href="https://elm.example/x">Learn more</a></div></section></main>"##,
        Some("Elm Trees"),
    );
    // What a button out of the site says, where the name is no link.
    check(
        "facebook",
        r##"<main><div><div><h4>Elm Trees</h4><div><a href="#">Sponsored</a></div><p>Buy our trees today.</p><a href="https://elm.example/x">Learn more</a></div><div><h4><a href="/bo">Bo</a></h4><div><span>3h</span></div><p>Good morning to you all.</p></div></div></main>"##,
        Some("Elm Trees"),
    );
    // A friend whose liking frames the card.
    check(
        "linkedin",
        r##"<main><ul><li><p><a href="/in/jo">Jo Berg</a> follows this page</p><div><p>Elm Inc</p><p>587,644 followers</p><p>Promoted</p></div><p>Buy our trees today, they are green.</p><a href="https://elm.example/x">Learn more</a></li><li><a href="/in/al">Al Roe</a><span>3d</span><p>Hello all of you out there.</p></li></ul></main>"##,
        Some("Elm Inc"),
    );
    // A price, and the title of what is sold: nobody.
    let shop = r##"<div id="c"><div><a href="https://www.googleadservices.com/pagead/aclk?x=1"><h3>Trees for all</h3></a><span>Sponsored</span><span>IDR 5,894,297.00</span></div><div><a href="/watch?v=2"><h3>Another</h3></a><a href="/@film2">Other Channel</a><span>12K views</span></div></div>"##;
    let found = sightline::read_and_judge(RuleSet::bundled(), shop, Some(Platform::YouTube)).ads;
    assert_eq!(found.iter().map(|ad| ad.advertiser.name.as_deref()).collect::<Vec<_>>(), [None]);
}

#[test]
fn who_paid_is_told_beside_the_label_and_never_from_somebody_s_words() {
    let payer = |body: &str, beside: &str| {
        let html = format!(
            "<main><div><div><h3><a href='/elm'>Elm</a></h3><div><span>Sponsored</span>{beside}</div><p>{body}</p></div>\
             <div><h3><a href='/bo'>Bo</a></h3><div><span>3h</span></div><p>Good morning to you all.</p></div></div></main>"
        );
        let found = sightline::read_and_judge(RuleSet::bundled(), &html, Some(Platform::Facebook)).ads;
        assert_eq!(found.len(), 1, "{html}");
        found.into_iter().next().unwrap().disclosure.and_then(|it| it.payer)
    };
    assert_eq!(
        payer("Vote on Sunday.", "<span>Paid for by Elm Committee</span>").as_deref(),
        Some("Elm Committee")
    );
    assert_eq!(
        payer("Vote on Sunday.", "<b>·</b><i>Bezahlt von Ulmenbund</i>").as_deref(),
        Some("Ulmenbund")
    );
    assert_eq!(payer("A cake, paid for by my aunt Greta.", ""), None);
}

#[test]
fn a_label_s_word_accuses_nobody() {
    check(
        "facebook",
        r##"<main><div role="radiogroup"><div><label>Sponsored</label><span>Show sponsored results only</span></div><div><label>Organic</label><span>Show the other results only</span></div></div></main>"##,
        None,
    );
    check(
        "facebook",
        r##"<main><h2>Notifications</h2><div><div><span>Sponsored</span><span>Choose what ads tell you about here</span><a href="/settings/x">Edit</a></div><div><span>Groups</span><span>Choose what groups tell you about here</span><a href="/settings/y">Edit</a></div></div></main>"##,
        None,
    );
    check(
        "instagram",
        r##"<main><article><header><a href="/lo/">lo</a><time>2h</time></header><ul><li><a href="/ben/">ben</a><span>Sponsored</span><time>1h</time></li><li><a href="/cat/">cat</a><span>so nice here</span><time>1h</time></li></ul></article></main>"##,
        None,
    );
    check(
        "instagram",
        r##"<main><ul><li><a href="/ben/">ben</a><span>Sponsored</span><button>Reply</button></li><li><a href="/cat/">cat</a><span>so nice here</span><button>Reply</button></li></ul></main>"##,
        None,
    );
    check(
        "linkedin",
        r##"<main><ul><li><a href="/in/jo">Jo Berg</a><span>2d •</span><p>Promoted</p><p>to head of nothing, and happy with it.</p><button>Like</button></li><li><a href="/in/al">Al Roe</a><span>3d •</span><p>Hello all of you out there.</p><button>Like</button></li></ul></main>"##,
        None,
    );
    check(
        "reddit",
        r##"<main><shreddit-post><a href="/r/ad">r/ad</a><span>2 hr. ago</span><h3><a href="/r/ad/1">Promoted</a></h3><p>Does anybody know what it means?</p></shreddit-post><shreddit-post><a href="/r/b">r/b</a><span>3 hr. ago</span><h3><a href="/r/b/1">Hello</a></h3><p>Does anybody know what that is?</p></shreddit-post></main>"##,
        None,
    );
    check(
        "tiktok",
        r##"<main><div><div><a href="/@anna">anna</a><p>Sponsored</p><p>#fun with cats every day</p></div><div><a href="/@ben">ben</a><p>Cats</p><p>#fun with dogs every day</p></div></div></main>"##,
        None,
    );
    check(
        "x",
        r##"<main><div><article><div><a href="/ad"><span>Ad</span></a><a href="/ad">@ad</a><time>2h</time></div><div lang="nl">Goedemorgen allemaal, tot straks.</div></article><article><div><a href="/bo">Bo</a><a href="/bo">@bo</a><time>3h</time></div><div lang="en">Good morning to everyone.</div></article></div></main>"##,
        None,
    );
    check(
        "x",
        r##"<main><div><article><div><span>Ad</span><span>@ad</span><span>2h</span></div><div lang="nl">Goedemorgen allemaal, tot straks.</div></article><article><div><span>Bo</span><span>@bo</span><span>3h</span></div><div lang="en">Good morning to everyone.</div></article></div></main>"##,
        None,
    );
    check(
        "x",
        r##"<aside><section><h2>Trends for you</h2><div><span>Trending in Germany</span><span>Anzeige</span><span>12K posts</span></div><div><span>Trending in Germany</span><span>Berlin</span><span>10K posts</span></div></section></aside>"##,
        None,
    );
    check(
        "x",
        r##"<main><div role="list"><article role="article"><div><a href="/ada">Ada</a><a href="/ada">@ada</a><a href="/ada/status/1"><time>2h</time></a></div><div lang="en"><span>Ad</span></div><a href="https://t.co/x">example.org</a></article><article role="article"><div><a href="/bo">Bo</a><a href="/bo">@bo</a><a href="/bo/status/1"><time>3h</time></a></div><div lang="en"><span>Good morning to everyone.</span></div></article></div></main>"##,
        None,
    );
    check(
        "youtube",
        r##"<ytd-comments><ytd-comment-thread-renderer><a href="/@jo">@jo</a><a href="/watch?v=1&lc=2">2 days ago</a><span>Sponsored</span></ytd-comment-thread-renderer><ytd-comment-thread-renderer><a href="/@al">@al</a><a href="/watch?v=1&lc=3">2 days ago</a><span>Great video, thanks a lot.</span></ytd-comment-thread-renderer></ytd-comments>"##,
        None,
    );
    check(
        "youtube",
        r##"<div id="c"><div><a href="/watch?v=1"><h3>Sponsored</h3></a><a href="/@film">Film Channel</a><span>12K views</span><span>2 days ago</span></div><div><a href="/watch?v=2"><h3>Another</h3></a><a href="/@film2">Other Channel</a><span>12K views</span><span>2 days ago</span></div></div>"##,
        None,
    );
}

/// A page made to be slow costs no more than its bounds, and a long page of ads is read whole.
#[test]
fn what_only_ads_carry_is_enough_where_no_rule_knows_the_post() {
    let feed = |inside: &str| {
        format!(
            "<main><div><div><h3><a href='/elm'>Elm Trees</a></h3><p>We plant trees in every street.</p>{inside}</div>\
             <div><h3><a href='/bo'>Bo</a></h3><span>3h</span><p>Good morning to you all.</p></div>\
             <div><h3><a href='/al'>Al</a></h3><span>4h</span><p>The bakery is open again.</p></div></div></main>"
        )
    };
    let explainer = "<a role='link' href='/ads/about/?x=1'><svg></svg></a>";
    check("facebook", &feed(explainer), Some("Elm Trees"));
    // People paste it by its whole address.
    let pasted = "<a href='https://www.facebook.com/ads/about'>facebook.com/ads/about</a>";
    check("facebook", &feed(&format!("<p>Read what they say in {pasted} about it.</p>")), None);
    // Such links stand in menus and at the foot of every page.
    for chrome in ["footer", "nav", "div role='menu'", "div role='dialog'"] {
        let end = chrome.split(' ').next().unwrap();
        let page = format!(
            "<body>{}<{chrome}><ul><li><a href='/help'>Help</a></li><li><a href='/ads/about'>Ad choices</a></li><li><a href='/terms'>Terms</a></li></ul></{end}></body>",
            feed("")
        );
        check("facebook", &page, None);
    }
}

#[test]
fn many_labels_are_read_and_a_hostile_page_ends() {
    let card = |at: usize| {
        format!(
            "<div><h4><a href='/a{at}'>a{at}</a></h4><p>Sponsored</p><p>words that are said here</p></div>"
        )
    };
    let page: String = (0..2_000).map(card).collect();
    let found = sightline::read_and_judge(
        RuleSet::bundled(),
        &format!("<main>{page}</main>"),
        Some(Platform::Facebook),
    );
    assert_eq!(found.ads.len(), 2_000);
    let line = format!(
        "<div>{}{}</div>",
        "<span>Sponsored</span>".repeat(2_000),
        "<span>abc </span>".repeat(150_000)
    );
    assert!(sightline::read_and_judge(RuleSet::bundled(), &line, Some(Platform::Facebook)).ads.is_empty());
}
