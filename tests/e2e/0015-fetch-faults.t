#!/bin/sh
# A web server that misbehaves on purpose: one row a fault, with the outcome
# beside it. Each source is polled at 07:00, 08:10, 11:30 and on the next day
# at 12:00, with an interval of an hour. The table says of each:
#
#	NAME|DIALOGUE|ARTICLES|WORDS
#
# DIALOGUE is what the server saw in each of the four runs, parted by spaces:
# G a request, C one with validators, - none. ARTICLES is how many the state
# has in the end. WORDS is what the operator is told, once; nothing where it
# is empty. A few names are not the server's: see urls() below.
. "$(dirname "$0")/lib.sh"

table() { cat <<'END'
# -- the network
nohost|- - - -|0|no such host|did not answer
lookalike|- - - -|0|(no such host|did not answer).*xn--
refused|- - - -|0|no connection to 127.0.0.1
blackhole|- - - -|0|did not answer in time
silent|G G G G|0|did not answer in time
dripheaders|G G G G|0|did not answer in time
dripbody|G G G G|0|did not answer in time
hangup|G G G G|0|hung up without an answer
reset|G G G G|0|onnection reset|hung up
resethalf|G G G G|0|cut short|onnection reset
garbage|G G G G|0|is not HTTP
http09|G G G G|0|is not HTTP
httpwhat|G G G G|0|is not HTTP
headers|G G G G|0|headers are larger
longheader|G G G G|0|header
continues|G G G G|0|headers are larger
tenthousand|G G G G|0|headers are larger
hints|G C C C|2|
folded|G C C C|2|
nulheader|G G G G|0|header
eager|G G G G|2|
# -- the body
plain|G G G G|2|
endless|G G G G|0|larger than the limit
hundred|G G G G|0|larger than the limit
hundredchunks|G G G G|0|larger than the limit
short|G G G G|0|cut short
long|G G G G|0|breaks off
twolengths|G G G G|2|
chunkgood|G G G G|2|
chunkcut|G G G G|0|cut short
chunkbad|G G G G|0|hunk
chunkhuge|G G G G|0|hunk|cut short
chunkwords|G G G G|2|
chunktrailer|G G G G|2|
tegzip|G G G G|2|
nolength|G G G G|2|
gzip|G G G G|2|
deflate|G G G G|2|
twicegzip|G G G G|2|
secretgzip|G G G G|2|
gzipbad|G G G G|0|compression is broken
gzipcut|G G G G|0|breaks off
gziplie|G G G G|0|compression is broken
rot13|G G G G|0|compression
bomb|G G G G|0|larger than the limit|a bomb
deflatebomb|G G G G|0|larger than the limit|a bomb
zstd|G G G G|2|
zstdbomb|G G G G|0|larger than the limit|a bomb
brbomb|G G G G|0|larger than the limit|a bomb
secretbomb|G G G G|0|broken or larger than the limit
# -- TLS and HTTP/2
tls|G G G G|2|
expired|- - - -|0|TLS .*expired
wrong|- - - -|0|TLS .*(does not match|no alternative)
self|- - - -|0|TLS .*self.signed
oldtls|- - - -|0|TLS .*(version|protocol)
plaintls|- - - -|0|did not answer in time
goaway|GG GG GG GG|2|
streamreset|GG GG GG GG|2|
# -- redirects
r301|GG GG GG GG|2|
r302|GG GG GG GG|2|
r303|GG GG GG GG|2|
r307|GG GG GG GG|2|
r308|GG GG GG GG|2|
rrelative|GG GG GG GG|2|
rfragment|GG GG GG GG|2|
rspaces|GG GG GG GG|2|
rnoscheme|GG GG GG GG|2|
rletters|G G G G|0|no such host|did not answer
rlatin|GG GG GG GG|2|
rlong|G G G G|0|without a place|larger|redirect
hops5|GGGGGG GGGGGG GGGGGG GGGGGG|2|
hops6|GGGGGG GGGGGG GGGGGG GGGGGG|0|more than 5 redirects
rloop|G G G G|0|redirected in a circle
cookiewall|G G G G|0|redirected in a circle
rlogin|GG GG GG GG|0|HTML page
rfile|G G G G|0|not http or https
rftp|G G G G|0|not http or https
rgopher|G G G G|0|not http or https
rscript|G G G G|0|not http or https
rnowhere|G G G G|0|without a place to go
rempty|G G G G|0|without a place to go
rport|G G G G|0|redirected to .* not a public address
rother|G G G G|0|redirected to .* not a public address
rmeta|G G G G|0|redirected to .*169.254.169.254.* not a public address
rsix|G G G G|0|redirected to .*::1.* not a public address
rdecimal|G G G G|0|redirected to .*127.0.0.1.* not a public address
rmapped|G G G G|0|redirected to .*127.0.0.1.* not a public address
downgrade|G G G G|0|from https to http
private|- - - -|0|not a public address.*allow_private
localhost|- - - -|0|not a public address.*allow_private
# -- statuses
s204|G G G G|0|HTTP 204
s206|G G G G|0|HTTP 206
s226|G G G G|0|HTTP 226
s300|G G G G|0|HTTP 300
bare304|G G G G|0|HTTP 304
s400|G G G G|0|HTTP 400
s401|G - G G|0|HTTP 401.*password_file
s402|G G G G|0|HTTP 402
s403|G - G G|0|HTTP 403 Forbidden
challenge|G - G G|0|HTTP 403.*lets only browsers in
s404|G G G G|0|HTTP 404
s406|G G G G|0|HTTP 406
s408|G G G G|0|HTTP 408
s410|G - - -|0|HTTP 410 Gone.*for good.*next try none
s451|G G G G|0|HTTP 451
s429|G - G G|0|HTTP 429
s500|G G G G|0|HTTP 500
s502|G G G G|0|HTTP 502
s503|G G G G|0|HTTP 503
s504|G G G G|0|HTTP 504
s418|G G G G|0|HTTP 418
s520|G G G G|0|HTTP 520
s526|G G G G|0|HTTP 526
s999|G G G G|0|HTTP 999
429secs|G - G G|0|HTTP 429
429date|G - G G|0|HTTP 429
429past|G G G G|0|HTTP 429
429slow|G - G G|0|HTTP 429
429fast|G - G G|0|HTTP 429
429absurd|G - - -|0|HTTP 429
429minus|G - G G|0|HTTP 429
429words|G - G G|0|HTTP 429
429fraction|G - G G|0|HTTP 429
503past|G G G G|0|HTTP 503
503secs|G - G G|0|HTTP 503
503date|G - G G|0|HTTP 503
503absurd|G - - -|0|HTTP 503
# -- validators and pace
weak|G C C C|2|
unquoted|G C C C|2|
longtag|G G G G|2|
newtag|G C C C|2|
restless|G C C C|2|
silenttag|G C G G|2|
datedtag|G C C C|2|
thenlogin|G C C C|2|HTML page
thencut|G C C C|2|cut short
thenempty|G C C C|2|empty
cuttag|G G C C|1|
then500|G C C C|2|HTTP 500
noitems|G C G C|2|
steady|GG GC GC GC|2|
issues|GG GG GG GG|4|
maxage|G - G G|2|
expires|G - G G|2|
maxageabsurd|G - - G|2|
nocache|G G G G|2|
expiresold|G G G G|2|
ttl|G - G G|1|
ttlweek|G - - -|1|
ttlhuge|G - - -|1|
ttlnone|G G G G|1|
later200|G - G G|2|
later301|GG - GG GG|2|
sydaily|G - - G|1|
agethanttl|G - G G|2|
ttlthanage|G - - G|1|
nocachettl|G - G G|1|
syhourly|G - G G|1|
agetwice|G - G G|2|
agequoted|G - G G|2|
agesplit|G - G G|2|
expiresslow|G - G G|2|
expiresaged|G - G G|2|
agekept|G - G G|2|
agenonsense|G G G G|2|
skiphour|G - G G|1|
skipday|G - - G|1|
skipall|G G G G|1|
# -- what the bytes are
octets|G G G G|2|
astext|G G G G|2|
ashtml|G G G G|2|
notype|G G G G|2|
login|G G G G|0|page
offer|G G G G|0|page
empty|G G G G|0|empty
blank|G G G G|0|empty
jsonerror|G G G G|0|JSON|no feed
words|G G G G|0|no feed|neither
picture|G G G G|0|no feed|neither|image
bom|G G G G|2|
twoboms|G G G G|2|
bomonebad|G G G G|1|
bomlie|G G G G|1|
leading|G G G G|2|
utf16le|G G G G|2|
utf16be|G G G G|2|
utf32|G G G G|2|
utf16lie|G G G G|1|
latin1|G G G G|1|
cp1252|G G G G|1|
utf8aslatin1|G G G G|1|
utf8ascyrillic|G G G G|1|
utf8mislabelled|G G G G|1|
utf8onebad|G G G G|1|
utf8cut|G G G G|1|
utf8twice|G G G G|1|
nuls|G G G G|2|
controls|G G G G|2|
ampersand|G G G G|2|
nbsp|G G G G|2|
mismatch|G G G G|2|
unclosed|G G G G|2|
cut|G G G G|1|
xxe|G G G G|0|entit
dtd|G G G G|2|
laughs|G G G G|0|entit
deep|G G G G|0|deep
stylesheet|G G G G|2|
rss091|G G G G|2|
rss092|G G G G|2|
cdata|G G G G|1|
escaped|G G G G|1|
twiceescaped|G G G G|1|
xhtml|G G G G|1|
based|G G G G|1|
rdf|G G G G|1|
atom|G G G G|1|
atom03|G G G G|1|
nons|G G G G|1|
prefixed|G G G G|1|
json|G G G G|1|
jsonbom|G G G G|1|
jsoncomma|G G G G|1|
jsontwice|G G G G|1|
jsonnumber|G G G G|1|
# -- what the entries are
future|G G G G|1|
epoch|G G G G|1|
baddate|G G G G|1|
backdated|G G G G|1|
tracked|G G G G|1|
datalink|G G G G|1|
script|G G G G|1|
userinfo|G G G G|1|
bidi|G G G G|1|
bare|G G G G|1|
sameguid|G G G G|3|told apart by link
noguid|G G G G|2|
reusedguid|G G G G|4|told apart by title and date
movedsite|G G G G|12|all but their titles
many|G G G G|5000|more than 5000 entries
fat|G G G G|2|
END
}
command -v openssl >/dev/null || skip_all "no openssl here"

# An authority of our own, so that only the named fault is one.
authority() {
	cd "$T/certs" || exit 1
	curve="-pkeyopt ec_paramgen_curve:P-256 -nodes"
	# shellcheck disable=SC2086
	openssl req -x509 -newkey ec $curve -keyout ca.key -out ca.pem \
		-days 2 -subj /CN=test-authority
	: >index.txt
	echo 01 >serial
	printf '%s\n' '[ca]' 'default_ca=d' '[d]' 'database=index.txt' \
		'new_certs_dir=.' 'serial=serial' 'default_md=sha256' \
		'policy=p' 'unique_subject=no' '[p]' 'commonName=supplied' >ca.conf
	for c in good:IP:127.0.0.1:30000101000000Z \
		expired:IP:127.0.0.1:20200201000000Z \
		wrong:DNS:other.example:30000101000000Z; do
		name=${c%%:*} end=${c##*:}
		san=${c#*:}
		echo "subjectAltName=${san%:*}" >"$name.ext"
		# shellcheck disable=SC2086
		openssl req -newkey ec $curve -keyout "$name.key" \
			-out "$name.csr" -subj "/CN=$name"
		openssl ca -batch -config ca.conf -cert ca.pem -keyfile ca.key \
			-in "$name.csr" -out "$name.pem" -extfile "$name.ext" \
			-startdate 20200101000000Z -enddate "$end" -notext
	done
	# shellcheck disable=SC2086
	openssl req -x509 -newkey ec $curve -keyout self.key -out self.pem \
		-days 2 -subj /CN=self -addext subjectAltName=IP:127.0.0.1
}
mkdir "$T/certs"
(authority) >"$T/certs.log" 2>&1 || skip_all "openssl makes no certificates"

start_smtp

url() { # NAME HOST
	case $1 in
	nohost) echo "http://nosuch.invalid/" ;;
	lookalike) echo "http://ехаmрle.invalid/" ;; # in Cyrillic
	refused) echo "http://127.0.0.1:1/" ;;
	blackhole) echo "http://127.0.0.1:$hole/" ;;
	tls) echo "https://127.0.0.1:$tls/tls" ;;
	expired) echo "https://127.0.0.1:$expired/" ;;
	wrong) echo "https://127.0.0.1:$wrong/" ;;
	self) echo "https://127.0.0.1:$self/" ;;
	oldtls) echo "https://127.0.0.1:$old/" ;;
	plaintls) echo "https://127.0.0.1:$http/" ;;
	goaway) echo "https://127.0.0.1:$goaway/goaway" ;;
	streamreset) echo "https://127.0.0.1:$reset/streamreset" ;;
	downgrade) echo "https://127.0.0.1:$tls/downgrade" ;;
	localhost) echo "http://localhost:$http/" ;;
	*) echo "http://127.0.0.$2:$http/$1" ;;
	esac
}
# trial FOLDER PATIENCE: the rows in FOLDER/rows, with a server of their own;
# what it saw goes into FOLDER/req.log, what we say into FOLDER/err.
trial() {
	n=$(wc -l <"$1/rows")
	: >"$1/req.log"
	eager=$(awk -F'|' '$1 == "eager" { print "127.0.0." NR + 1 }' "$1/rows")
	python3 "$top/tests/lib/faultd.py" "$1/req.log" "$T/certs" \
		"$((n + 1))" "$eager" >"$1/ports" 2>"$1/faultd.err" &
	pids="$pids $!"
	port_of "$1/ports" >/dev/null
	read -r http hole tls expired wrong self old goaway reset <"$1/ports"
	{
		cat <<END
state = "$1/state";
contact = "https://example.org/";
relay = { url = "smtp://127.0.0.1:$smtp"; };
fetch = { spacing = "0ms"; per_host = 16; in_flight = 32; timeout = "$2";
  connect_timeout = "$2"; ca_file = "$T/certs/ca.pem"; report_after = 1; };
digests = ( { name = "d"; from = "d@example.org"; schedule = "every run"; } );
subscribers = ( { email = "ann@example.org"; } );
sources = (
END
		i=1
		while IFS='|' read -r name _; do
			i=$((i + 1))
			may=true
			case $name in private | localhost) may=false ;; esac
			echo "{ name = \"$name\"; url = \"$(url "$name" $i)\"; allow_private = $may; full_text = \"never\"; first = 1000; },"
		done <"$1/rows"
		# whatever becomes of the others, the network is there
		echo "{ name = \"heard\"; url = \"http://127.0.0.1:$http/heard\"; allow_private = true; full_text = \"never\"; },"
		echo "{ name = \"last\"; url = \"http://127.0.0.1:$http/last\"; enabled = false; } );"
	} >"$1/gazetted.conf"
	k=0
	for at in 2026-11-23T07:00:00Z 2026-11-23T08:10:00Z \
		2026-11-23T11:30:00Z 2026-11-24T12:00:00Z; do
		k=$((k + 1))
		echo "RUN $k" >>"$1/req.log"
		GAZETTED_NOW=$at timeout 900 "$GZ" run --json \
			-c "$1/gazetted.conf" >"$1/out" 2>>"$1/err"
		rc=$?
		is "run $k ends" "$((rc < 100))" 1
	done
	# NAME|RUN RUN RUN RUN
	awk '/^RUN/ { r = $2; next }
	{ seen[$1] = 1; d[$1, r] = d[$1, r] $2 }
	END { for (n in seen) { s = n "|"
		for (i = 1; i <= 4; i++)
			s = s (i > 1 ? " " : "") \
			    (d[n, i] == "" ? "-" : d[n, i])
		print s } }' "$1/req.log" >"$1/seen"
	sqlite3 -separator '|' "$1/state/state.db" "SELECT o.name, count(a.id)
	    FROM source o LEFT JOIN article a ON a.source = o.id
	    GROUP BY o.id" >"$1/articles"
	judge "$1"
}

of() { # FILE NAME
	awk -F'|' -v n="$2" '$1 == n { print $2 }' "$1"
}
judge() {
	while IFS='|' read -r name dialogue articles words; do
		seen=$(of "$1/seen" "$name")
		is "$name: asked" "${seen:-- - - -}" "$dialogue"
		is "$name: articles" "$(of "$1/articles" "$name")" "$articles"
		line=$(grep "^gazetted: source $name:" "$1/err")
		if [ -z "$words" ]; then
			is "$name: nothing is said" "$line" ""
		else
			like "$name: is told" "${line:-no line at all}" \
				"source $name: .*($words)"
			is "$name: once" "$(echo "$line" | wc -l | tr -d ' ')" 1
		fi
	done <"$1/rows"
}

# Who is waited for in vain, and not for long; and all others, who have all the
# time that a busy machine takes.
vain='nohost|lookalike|blackhole|silent|dripheaders|dripbody|plaintls'
mkdir "$T/vain"
table | grep -v '^#' | grep -E "^($vain)\\|" >"$T/vain/rows"
table | grep -v '^#' | grep -Ev "^($vain)\\|" >"$T/rows"
trial "$T/vain" 4s
trial "$T" 2m

is "no document reached for another" "$(grep -c was-asked-for "$T/req.log")" 0
is "validators come back byte for byte" \
	"$(grep '^weak C' "$T/req.log" | sort -u)" \
	'weak C W/"odd, \"weak\""|Yesterday,  or so'
is "also without quotes" "$(grep -c '^unquoted C abc-1|' "$T/req.log")" 3
is "a new one with each 304" \
	"$(awk '/^newtag/ { printf "%s ", $3 }' "$T/req.log")" \
	'| "1"| "2"| "3"| '
is "a document that broke leaves the old ones" \
	"$(grep -e '^thencut C' -e '^thenlogin C' -e '^thenempty C' \
		"$T/req.log" | grep -c '"odd')" 9
title() { sql "SELECT a.title FROM article a JOIN source o ON o.id = a.source
    WHERE o.name = '$1' ORDER BY a.id DESC LIMIT 1"; }
is "Latin-1 that says UTF-8" "$(title latin1)" "Café au lait"
is "windows-1252 that says UTF-8" "$(title cp1252)" "“Café”"
is "UTF-8 that the server says is Latin-1" "$(title utf8aslatin1)" \
	"„Über die Brücke“ – Café in Œuf-Straße"
is "or windows-1251" "$(title utf8ascyrillic)" "Über die Brücke"
is "UTF-8 that says itself that it is Latin-1" \
	"$(title utf8mislabelled)" "Правительство объявило"
is "one byte that is no UTF-8" "$(title utf8onebad)" "Новая ’программа"
is "a character cut in half" "$(title utf8cut)" "Новая программ�"
is "UTF-8 that was encoded twice" "$(title utf8twice)" "Don’t cross the Brücke"
is "a mark of UTF-8 and a bad byte" "$(title bomonebad)" "Новая �программа"
is "a mark of UTF-8 and two lies" "$(title bomlie)" "Новая программа"
is "NULs" "$(title nuls)" "Story number 2"
is "an ampersand" "$(title ampersand)" "R&D & story number 2"
link() { sql "SELECT coalesce(a.link, 'none') FROM article a JOIN source o
    ON o.id = a.source WHERE o.name = '$1'"; }
is "no link that acts" "$(link script)$(link datalink)" nonenone
is "a link from where the feed says that it is" "$(link based)" \
	http://b.example/x/story/1
is "a link that follows nobody" "$(link tracked)" "http://t.example/2?id=7"
for name in cdata escaped twiceescaped xhtml; do
	like "HTML by $name" "$(sql "SELECT b.content FROM body b JOIN article a
	    ON a.id = b.article JOIN source o ON o.id = a.source
	    WHERE o.name = '$name'" | tr -d '\n')" \
		'^(<div>)?<p>Ships &amp; <b>nets</b></p>( It has|</div>|$)?'
done
is "an old date is no reason not to tell of it" "$(sql "SELECT published || ' ' ||
    (SELECT count(*) FROM sighting g WHERE g.article = a.id) FROM article a
    JOIN source o ON o.id = a.source WHERE o.name = 'backdated'")" \
	"1577836800 1"
is "no link with a login that looks like a host" "$(link userinfo)" http://t.example/1
is "a date to come is now" "$(sql "SELECT published - first_seen FROM
    article a JOIN source o ON o.id = a.source WHERE o.name = 'future'")" 0
is "so is one of 1970" "$(sql "SELECT (published - first_seen) || ' ' ||
    published_known FROM article a JOIN source o ON o.id = a.source
    WHERE o.name = 'epoch'")" "0 0"
done_testing
