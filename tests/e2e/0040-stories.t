#!/bin/sh
# What is told: summaries from full texts, the best stories, and why.
. "$(dirname "$0")/lib.sh"

mkdir -p "$T/site"
start_http "$T/site"
start_smtp

# An agency of twelve, a blog of one; one of the agency's the paper has too.
item() {
	cat <<XML
<item><title>$1</title><link>http://$2.example/$3</link><guid>$2-$3</guid>
<description>$4</description>
<pubDate>Mon, 02 Nov 2026 10:$(printf %02d "$5"):00 GMT</pubDate></item>
XML
}
feed_of() {
	printf '<rss version="2.0"><channel><title>%s</title>' "$1"
	cat
	echo '</channel></rss>'
}
i=1
while [ $i -le 12 ]; do
	item "Report number $i of the agency" agency $i "Report $i tells it all." \
		$((i + 10))
	i=$((i + 1))
done | feed_of Agency >"$T/site/agency.xml"
item "The old mill turns again" blog 1 "The mill has a new wheel at last." 1 |
	feed_of Blog >"$T/site/blog.xml"
item "Report number 3 of the agency" paper 9 "What the paper says of it." 5 |
	feed_of Paper >"$T/site/paper.xml"

write_conf() {
	cat >"$T/gazetted.conf" <<END
state = "$T/state";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; };
sources = (
 { name = "agency"; url = "$web/agency.xml"; allow_private = true; first = 100; },
 { name = "paper"; url = "$web/paper.xml"; allow_private = true; },
 { name = "blog"; url = "$web/blog.xml"; allow_private = true; $2 } );
digests = ( { name = "daily"; from = "News <digest@example.org>";
  $(case $1 in *schedule*) ;; *) echo 'schedule = "every run";' ;; esac) $1 } );
subscribers = ( { email = "ann@example.org"; } );
END
}
heads() {
	"$GZ" preview -c "$T/gazetted.conf" 2>/dev/null |
		grep -E '^(The old|Report number)' | head -"$1"
}
why() { "$GZ" explain -c "$T/gazetted.conf" "$1"; }

write_conf 'max_stories = 4;'
ok "it runs" run
body=$(cat "$T"/mail/*.eml)
like "what two sources tell is told" "$body" 'Report number 3 of the agency'
is "where both have one headline, the link is below the other's name" \
	"$(printf '%s' "$body" | tr -d '\r' | grep -cE '^ +\* (Paper|Agency)$')" 1
like "the blog too, though it is the oldest" "$body" 'The old mill turns'
like "the numbers of the one" "$(why agency-3)" \
	'no\. 1, (same story as article [0-9]+( \([^)]*\))?, )?chosen: score [0-9.]+ = weight 1 x \(coverage 1\.58 by 2 sources'
like "of the other" "$(why blog-1)" \
	'no\. 2, .*freshness 0\.00 \+ rarity 1\.00, its source having 1 story'
like "and of one left out" "$(why agency-2)" \
	'left out: max_stories = 4; score .*12 stories'
like "and JSON has them" "$("$GZ" explain --json -c "$T/gazetted.conf" blog-1)" \
	'chosen: score 2\.00 = weight 1'

rm -rf "$T/state"
write_conf 'max_stories = 4; min_stories = 4; schedule = "monthly on 1 at 09:00";'
run
like "preview tells them beforehand" "$("$GZ" preview --why -c "$T/gazetted.conf" |
	tr '\n' ' ')" \
	'no\. 2: The old mill turns again .article [0-9]+, chosen: score 2\.00 .*out: Report number'

rm -rf "$T/state"
write_conf 'max_stories = 4; max_per_source = 1;'
run
# Number 3 is the paper's or the agency's, whoever came first.
like "at most one of a source" "$(why agency-11)" 'left out: max_per_source = 1'

rm -rf "$T/state"
write_conf 'max_stories = 4;' 'weight = 3.5;'
run
like "who weighs more comes first" "$(why blog-1)" 'no\. 1, .*weight 3\.5'

rm -rf "$T/state"
write_conf 'max_stories = 4; order = "oldest";'
run
like "order is of those chosen" "$(sed -n '/The old mill/,$p' "$T"/mail/*.eml)" \
	'Report number 3'

# The feed tells a beginning, its content the whole: the summary is of that.
rm -rf "$T/state" "$T"/mail/*
cat >"$T/site/blog.xml" <<'XML'
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Blog</title><item><title>A bridge for the town</title>
<link>http://blog.example/b</link><guid>b</guid>
<description>The town gets a bridge which it has been waiting for since [...]</description>
<content:encoded><![CDATA[<p>The town gets a bridge which it has been waiting
for since the flood took the old one.</p><figure><figcaption>Photo: the old
bridge in better days.</figcaption></figure><p>He said that nobody had believed
in it.</p><h2>Money</h2><p>The bridge costs two million, half of which the
state pays for the town.</p><p>Read more</p>]]></content:encoded>
</item></channel></rss>
XML
write_conf 'sources = [ "blog" ]; summary_chars = 200;'
run
told=$(cat "$T"/mail/*.eml | tr -d '\r' | tr -s ' \n' '  ')
like "whole sentences of the whole text, none of them adrift" "$told" \
	"1. A bridge for the town The town gets a bridge which it has been waiting for since the flood took the old one. The bridge costs two million, half of which the state pays for the town. Blog"

done_testing
