#!/bin/sh
# SPDX-License-Identifier: MIT
# gazetted: sixty days of feeds and pages with one habit each; of every story in
# them what counts is that it is news, and once.
. "$(dirname "$0")/lib.sh"

python3 "$top/tests/lib/wildfeeds.py" "$T" "$GZ" 60 >"$T/rows"
# KIND|STORIES LOST AGAIN POLICY FAULT|WHAT IT DOES
while IFS='|' read -r kind want why; do
	is "$kind: $why" "$(sed -n "s/^$kind //p" "$T/rows")" "$want"
done <<'END'
sound|131 0 0 0 0|nothing
title_hash|131 0 0 0 0|a guid made of the title, which is edited
title_slug|131 0 0 0 0|and the link too, and a slip is put right
day_guid|131 0 0 1 3|guids with the day in them
slots|131 0 0 1 2|guids used again, in turn
slots_late|131 0 0 1 2|guids used again once they are gone
slots_both|131 0 0 2 2|links too
positions|131 0 0 1 2|guids that count the entries from the top
positions_undated|131 0 0 1 2|and no dates
redated|131 0 0 0 0|dated anew with each edit
redated_hash|131 0 0 0 0|a guid made of title and date, for each edit
pins|131 0 0 0 0|two that are dated anew at each poll
pins_guidless|131 0 0 1 1|and no guids
to_https|131 0 0 1 3|http to https, and www
domain|131 0 0 1 3|another domain one day
shuffled|131 0 0 0 0|in no order
guid_space|131 0 0 0 0|white space about the guid, on some days
guid_case|131 0 0 1 3|and its case
comments_title|131 0 0 0 0|the number of comments in the title
comments_bare|131 0 0 1 1|and no guids
comments_hash|131 0 0 1 3|and guids made of it
comments_page|131 0 0 2 2|and one link for all
breaking|131 0 0 0 0|BREAKING in the title for some hours
breaking_slug|131 0 0 0 0|and guid and link made of it
ab|131 0 0 0 0|two headlines in turn
ab_hash|131 0 0 0 0|and guids made of them
mobile|131 0 0 1 3|links to m. and www. in turn
live_titled|173 0 0 0 0|one page and many updates, each with its title
live_same|173 0 0 0 0|all with one title
live_one|132 0 0 0 0|one entry that grows
podcast|131 0 0 0 0|files put up again, whose address is the guid
podcast_redated|131 0 0 0 0|and dated anew, on one page for all
refilled|131 0 0 0 0|empty on some days
cut|131 0 0 0 0|cut off within an entry at times
move_titles|131 0 0 1 3|all guids and links new one day
move_redated|131 0 0 1 3|and all dates
move_links|131 0 0 0 0|all links alone
move_undated|131 0 0 1 3|guids and links, no dates, and a word of the texts
revised|131 0 0 0 0|a guid and a date for each revision
twins|131 0 0 0 0|two of one title each day
twins_page|131 0 0 0 0|of one date and link, too
twins_short|131 0 0 0 0|of one date and a short title
menu_dated|60 0 0 0 4|one entry, another text each day, dated
menu_undated|60 0 0 0 4|undated
menu_edited|60 0 0 0 4|and edited later that day
menu_edated|60 0 0 0 4|dated, and edited
menu_bare|60 0 0 0 4|no guid
menu_nothing|60 0 0 0 4|nor a link
menu_among|191 1 0 0 4|among others: the second is taken for an edit
menu_chosen|191 0 0 0 4|among others, and text is chosen
figures_chosen|191 0 0 0 4|a figure alone, of one date, and text is chosen
board_chosen|60 59 0 0 5|a board that is to be told once: guid is chosen
canteens|300 0 0 0 4|five of them, undated
canteens_dated|300 0 0 0 4|dated
canteens_closed|260 0 0 0 4|and all closed on Sundays
for_members|131 0 0 0 0|all texts give way to one, undated
trending|12 0 0 0 0|counts in texts, undated
weather|720 0 0 0 4|twelve towns, a few words each
columns|46 0 0 0 0|undated, of one title and link, a guid each week
columns_together|45 0 0 0 0|all on one day
columns_short|45 0 0 0 0|and differ in figures alone
column_alone|9 0 0 0 0|one of them alone
warnings|240 0 0 0 0|six of a minute that only the headlines tell apart
warnings_apart|240 0 0 0 0|some seconds apart, each with its link
warning_one|40 0 0 0 0|one at a time
warning_chosen|40 0 0 0 5|and guid is chosen
token_dated|131 0 0 1 3|a session in the path of guid and link
token_undated|131 0 0 1 3|no dates
token_now|131 0 0 1 3|dated as polled
token_each|131 0 0 1 3|a token for each entry
token_each_now|131 0 0 1 3|dated as polled
token_two|121 0 0 0 0|two entries alone
token_two_now|121 0 0 0 0|dated as polled
teaser_undated|131 0 0 0 0|a summary written anew, undated
teaser_bare|131 0 0 1 1|and no guids
teaser_redated|131 0 0 0 0|or dated anew
evergreen|131 0 0 0 0|and some days later
related|131 0 4 0 4|other stories beneath each text, undated: at times one alone looks changed
languages|131 0 0 0 0|texts in two languages in turn, undated
languages_daily|131 0 0 0 0|by the day
restyled|131 0 0 0 0|all texts written anew one day, undated
restyled_slow|37 0 0 0 0|the latest of them some days old
live_alone|1 0 0 0 0|one entry, written anew at each poll
shows_undated|30 0 0 0 0|ten shows, each announced again each month, undated
shows_spread|41 0 0 0 0|on a day of its own
shows_dated|30 0 0 0 0|or all at once, for its evening
shows_paged|30 0 0 0 0|each with a page that stays
museums|24 0 0 0 0|open days of eight, by the month
weeklies|48 0 0 0 0|five podcasts, each of one title and one blurb
open_day|136 0 0 0 0|one thing among others, each fortnight
daily_show|191 0 0 0 0|or each evening
two_editions|251 0 0 0 0|or twice a day
weekly_page|140 0 0 0 0|of one page, too
calendar|143 0 0 0 0|four weeks ahead, of one title
calendar_page|143 0 0 0 0|and on one page
jobs|120 0 0 0 0|of one title, text and day, each with its page
towns_alike|161 0 0 0 0|two towns that a letter tells apart, one gone
cms_move|131 0 0 1 3|new addresses and guids, old dates
move_shifted|131 0 0 1 3|and dates an hour off
move_suffixed|131 0 0 1 3|or titles with the site's name
move_same_host|131 0 0 1 3|or other numbers alone, and all dated on that day
slug_titled|131 0 0 0 0|headline, address and guid written anew, one second
ab_slug|131 0 0 0 0|or in turn
adverts|251 0 0 0 0|others each time, of one text and one second
tracked_oddly|131 0 0 2 3|guid and link with a count in them
redirects|131 0 0 2 3|or all that a redirect has
scheduled|131 0 0 0 0|dated days before it comes
premiere|131 0 0 0 0|a title, a date and a text that are others once it has begun
released|131 0 0 0 0|titles and texts edited for days
reuploaded_redated|131 0 0 0 0|another file, dated anew
stub_hashed_undated|131 0 0 0 0|a beginning, then all of it, and a guid made of that
clock_changed|131 0 0 2 3|all dates an hour off one day, no guids, one page
dates_now_page|131 0 0 2 2|dated as polled, a guid made of that, one page
dates_now_nothing|131 0 0 2 3|neither guid nor link
zones_hash|131 0 0 1 3|hours off in turn, and a guid made of it
cached_moving|130 0 0 1 3|an edge that is behind in turn, of a feed that moves
cached_menu|60 0 0 0 4|of a menu
cached_slugs|130 0 0 0 0|and of addresses that are edited
top_now|168 0 0 1 2|the most read, in turn, with a guid for each rank
featured_slots|167 0 0 1 2|a block of old ones, dated anew, of guids that are used again
featured_ref|164 0 0 0 0|and of links that say so
planet_redated|139 0 0 0 0|one of a planet's authors moves, and is dated anew
toots|131 0 0 0 0|no titles, and some say the same
remarks|133 0 0 0 0|comments, some of them two words
outage|179 0 0 0 0|stands still for two weeks
archive_again|171 40 0 0 0|forty of years ago, listed for two days
again_undated|131 0 0 0 0|undated, and another guid and link the day after
menu_weekly|137 0 0 0 0|a menu that is the same each week, undated
towns_undated|143 0 0 0 0|two of one title, text and day
episodes_undated|67 0 0 0 0|all alike but for guids, undated
episodes_bare|67 0 0 2 2|but for their recordings
warnings_undated|62 0 0 0 0|of the last three days, each with its guid
strips|66 0 0 2 2|a picture a day, undated, without guids
strips_two|61 0 0 1 1|two of them
strip_alone|60 0 0 0 4|one of them
ticker|65 0 0 2 1|one title and nothing else but a text
live_hours|146 0 0 0 0|one entry told live, of other words and another time within hours
live_word|146 0 0 0 0|at an address of one word
bulletins|144 0 0 0 0|under one guid another text at each poll: an edit of what is two days old at most
fragments|131 0 0 0 0|guids that count revisions behind a #, and headlines that change
edited_bare|131 0 0 1 1|another headline and text within hours, no guid, dated anew
letter_bare|140 0 0 1 4|a letter a week at one address, undated, without a guid
slug_bare|131 0 0 1 1|or headlines that are edited after days, at their own
slug_edited|131 0 0 1 1|headlines that are edited and addresses made of them, undated, no guids
slug_blurb|131 0 30 1 1|and one text for all: nothing tells that they are the same
towns_bare|185 0 0 1 1|or a show a day in another town, of one text
restart_undated|131 0 0 0 4|numbers begin anew one day, guids and links, undated
slug_numbered|131 0 1 1 1|headlines and texts, written anew, at addresses with a number: known once there are others
wanted_query|131 0 0 1 1|three titles for all, undated, and what all links ask for is the poll's
slug_dated|131 0 0 1 1|slips put right, and addresses of headlines: no guids, no texts, one date
towns_dated|161 0 0 1 1|a warning that gives way to another of its second
page_sound|131 0 0 0 0|a page without dates
page_sid|131 0 0 0 3|a session in all its links
page_three_sid|122 0 0 0 3|and three of them
page_sid_path|131 0 0 0 3|in their paths
page_version|131 0 0 0 3|a version, each twenty days
page_sid_query|131 0 0 0 0|beside what names the story
page_redesign|131 0 0 0 3|all links others one day
page_slugs|131 0 0 0 3|numbers, then headlines
page_host|131 0 0 0 3|another host
page_long|131 0 0 0 3|and a longer list
page_dates|131 0 0 0 3|and dates
page_most_read|141 0 0 0 3|in turn, and a session
page_statements|150 0 0 0 0|one title for many
page_statements_query|150 0 0 0 0|which a query alone tells apart
page_statements_sid|150 0 0 0 3|and a session
page_notes_sid|150 0 0 0 3|or one of many words
page_statements_moved|150 0 0 0 3|one of them on the day that all links are others
page_ranks_moved|137 0 7 0 3|in turn: what is not listed on that day is told again
page_menu|140 0 0 0 0|one of each week, of one path
page_menus|72 0 0 0 0|nothing else
page_after_weeks|159 0 0 0 3|a session, and two weeks of nothing
page_canteens|180 0 0 0 0|another list each day, of the same titles, dated
page_reports|180 0 0 0 0|of other texts, undated
page_numbers|180 0 0 0 0|of other numbers alone
page_issues|45 0 5 0 0|an issue a week, and a redesign: that one is told again
page_today|147 0 0 0 0|in turn, and all links ask for the day beside what names the story
page_of_the_day|240 0 0 0 0|or for the day alone: a list of each
page_issue_query|72 0 0 0 0|or for the issue, whose articles are counted anew
page_issue_letters|72 0 0 0 0|or are all others but for two, an editorial and letters, of each issue
page_sections|300 2 0 0 4|five addresses, at each another article each day: two share words with the last
page_numbered|131 0 3 0 0|or two headlines in turn
page_regions|124 0 0 0 0|numbers of regions, each with another warning
page_places|131 0 0 0 3|in another order each time, and its place in each link
page_issues_early|45 0 0 0 3|and a redesign before the second
END
is "and no other" "$(wc -l <"$T/rows")" "$((tests))"
status=$(gz status -c "$T/gazetted.conf")
like "status says what is filled anew" "$status" \
	'source menu_dated: articles told apart by text too, since its entries are filled anew \('
like "and what was chosen" "$status" \
	'source board_chosen: articles told apart by guid, as configured \('
like "and which links change" "$status" \
	'source page_sid: articles told apart by title where most links are new, and else by link \('
like "and what is each link's own" "$status" \
	'source page_places: links compared without what names no article: pos$'
like "and what all links of a list ask for" "$status" \
	'source page_today: links compared without what names no article: d$'
like "and explain" "$(gz explain -c "$T/gazetted.conf" \
	"$(sql "SELECT link FROM article WHERE link LIKE '%page_today%' LIMIT 1")")" \
	'links +in page_today are compared without what names no article: d$'
like "and explain, of such a page" "$(gz explain -c "$T/gazetted.conf" \
	https://www.other.example/p/60)" \
	'told apart in page_host by title where most links are new'
is "the operator hears of it once" \
	"$(grep -c 'source page_sid: .* links are new' "$T/log")" 1
like "and explain" "$(gz explain -c "$T/gazetted.conf" https://md.example/today)" \
	'told apart in menu_dated by text too, since its entries are filled anew'
sed -i 's/identity = "guid";//' "$T/gazetted.conf"
sed -i 's/Menu/The menu/' "$T/site/board_chosen.xml"
GAZETTED_NOW=2027-01-10T00:00:00Z gz run -c "$T/gazetted.conf" 2>"$T/err"
is "a choice is taken back" "$(sql "SELECT policy || ' ' || id_fault FROM source
    WHERE name = 'board_chosen'")" '0 0'
done_testing
