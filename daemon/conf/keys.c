/* SPDX-License-Identifier: MIT */
/* gazetted: the one table of config keys. */
#include "conf/keys.h"

#include <assert.h>
#include <pthread.h>
#include <string.h>

#define C(f)  offsetof(struct conf, f)
#define R(f)  offsetof(struct relay, f)
#define L(f)  offsetof(struct domain_limit, f)
#define T(f)  offsetof(struct control, f)
#define M(f)  offsetof(struct summariser, f)
#define S_(f) offsetof(struct source_draft, s.f)
#define S2(f) offsetof(struct source_draft, more.f)
#define D(f)  offsetof(struct digest, f)
#define U(f)  offsetof(struct subscriber, f)
#define DAY   86400.0

/* clang-format off */
const struct key conf_key_table[] = {
/* top level */
{{"", "state", "string", "\"/var/lib/gazetted\"", "folder of the state; an absolute path"},
	K_STRING, 0, C(state_dir), 0, 0, NULL, false},
{{"", "contact", "string", "", "URL or address that publishers find in our User-Agent"},
	K_STRING, 0, C(contact), 0, 0, NULL, false},
{{"", "hostname", "string", "", "name for Message-IDs and EHLO; the machine's own if not set"},
	K_STRING, 0, C(hostname), 0, 0, NULL, false},
{{"", "templates", "string", "", "folder whose THEME/FILE replaces the built-in template file by file"},
	K_STRING, 0, C(templates), 0, 0, NULL, false},
{{"", "dkim", "string", "", "folder of DKIM keys, DOMAIN/SELECTOR.pem; unsigned if not set"},
	K_STRING, 0, C(dkim), 0, 0, NULL, false},
{{"", "keep_texts", "duration 7d..3650d", "\"30d\"", "how long articles' texts and the messages of editions are kept"},
	K_DURATION, 0, C(keep_texts), 7 * DAY, 3650 * DAY, NULL, false},
{{"", "keep_records", "duration 30d..3650d", "\"180d\"", "how long it is kept who got which edition, and why it was so"},
	K_DURATION, 0, C(keep_records), 30 * DAY, 3650 * DAY, NULL, false},
{{"", "log", "auto|stderr|syslog|json", "\"auto\"", "where log lines go"},
	K_ENUM, 0, C(log), 0, 0, "auto|stderr|syslog|json", false},
{{"", "log_level", "error|warning|info|debug", "\"warning\"", "how much is logged"},
	K_ENUM, SP_LOG_LEVEL, C(log_level), 0, 0, "error|warning|info|debug", false},
/* fetch */
{{"fetch", "in_flight", "integer 1..1000", "100", "transfers at once, over all hosts"},
	K_INT, 0, C(in_flight), 1, 1000, NULL, false},
{{"fetch", "per_host", "integer 1..16", "2", "transfers at once to one host"},
	K_INT, 0, C(per_host), 1, 16, NULL, false},
{{"fetch", "spacing", "duration 0ms..1m", "\"500ms\"", "pause between two requests to one host"},
	K_MILLIS, 0, C(spacing_ms), 0, 60000, NULL, false},
{{"fetch", "timeout", "duration 1s..10m", "\"1m\"", "longest time for one document"},
	K_DURATION, 0, C(timeout), 1, 600, NULL, false},
{{"fetch", "connect_timeout", "duration 1s..2m", "\"10s\"", "longest time for a connection to be made"},
	K_DURATION, 0, C(connect_timeout), 1, 120, NULL, false},
{{"fetch", "max_size", "size 1K..64M", "\"15M\"", "largest document, decoded"},
	K_SIZE, 0, C(max_bytes), 1024, 67108864, NULL, false},
{{"fetch", "report_after", "integer 1..1000", "3", "polls a source fails in a row before you hear of it"},
	K_INT, 0, C(report_after), 1, 1000, NULL, false},
{{"fetch", "ca_file", "string", "", "certificate authorities to trust instead of the system's"},
	K_STRING, 0, C(fetch_ca_file), 0, 0, NULL, false},
/* relay, and each of relays */
{{"relay", "name", "string", "", "of one of several; letters, digits, dot, dash and underscore"},
	K_STRING, 0, R(name), 0, 0, NULL, false},
{{"relay", "weight", "integer 1..100", "1", "its share of the mail among several"},
	K_INT, 0, R(weight), 1, 100, NULL, false},
{{"relay", "url", "smtp://HOST[:PORT] | smtps://HOST[:PORT] | lmtp://HOST:PORT | lmtp:/SOCKET | sendmail:/PROGRAM | maildir:/PATH | stdout:", "\"smtp://localhost:25\"", "where mail is handed over"},
	K_SPECIAL, SP_RELAY_URL, R(url), 0, 0, NULL, false},
{{"relay", "user", "string", "", "login name; no login if not set"},
	K_STRING, 0, R(user), 0, 0, NULL, false},
{{"relay", "password_file", "string", "", "file that holds the password; readable by its owner only"},
	K_STRING, 0, R(password_file), 0, 0, NULL, false},
{{"relay", "password_command", "string", "", "command whose first line of output is the password; no shell"},
	K_STRING, 0, R(password_command), 0, 0, NULL, false},
{{"relay", "token_command", "list of strings", "", "program and arguments that print an OAuth 2 token, in place of a password; no shell"},
	K_LIST, 0, R(token_command), 0, 0, NULL, false},
{{"relay", "tls", "auto|required|never", "\"auto\"", "auto: required, except for a loopback relay without a login"},
	K_ENUM, 0, R(tls), 0, 0, "auto|required|never", false},
{{"relay", "ca_file", "string", "", "certificate authorities to trust instead of the system's"},
	K_STRING, 0, R(ca_file), 0, 0, NULL, false},
{{"relay", "helo", "string", "", "name said in EHLO; hostname if not set"},
	K_STRING, 0, R(helo), 0, 0, NULL, false},
{{"relay", "connections", "integer 1..50", "2", "connections at once"},
	K_INT, 0, R(connections), 1, 50, NULL, false},
{{"relay", "per_connection", "integer 1..10000", "100", "messages before a connection is renewed"},
	K_INT, 0, R(per_connection), 1, 10000, NULL, false},
{{"relay", "rate", "number of messages a second, or COUNT/s | COUNT/m | COUNT/h | COUNT/d", "0", "most messages over all connections; several with commas; 0 is no limit"},
	K_SPECIAL, SP_RATE, R(rate), 0, 100000, NULL, false},
{{"relay", "timeout", "duration 1s..30m", "\"5m\"", "longest time for one answer of the relay"},
	K_DURATION, 0, R(timeout), 1, 1800, NULL, false},
{{"relay", "stop_within", "duration 1s..30m", "\"1m\"", "longest time that a stop waits for the messages in hand"},
	K_DURATION, 0, R(stop_within), 1, 1800, NULL, false},
{{"relay", "expire_after", "duration 1m..30d", "\"2d\"", "how long after its edition a delivery that could not be handed over is given up"},
	K_DURATION, 0, R(expire_after), 60, 30 * DAY, NULL, false},
{{"relay", "on_uncertain", "resend|hold|skip", "\"resend\"", "what to do with a message whose fate a crash hid"},
	K_ENUM, 0, R(on_uncertain), 0, 0, "resend|hold|skip", false},
/* limits */
{{"limits", "domain", "domain", "", "of the recipients it is about"},
	K_SPECIAL, SP_DOMAIN, L(domain), 0, 0, NULL, true},
{{"limits", "connections", "integer 0..50", "0", "connections that write to it at once; 0 is no limit"},
	K_INT, 0, L(connections), 0, 50, NULL, false},
{{"limits", "rate", "number of messages a second, or COUNT/s | COUNT/m | COUNT/h | COUNT/d", "0", "most messages to it; as that of relay"},
	K_SPECIAL, SP_RATE, L(rate), 0, 100000, NULL, false},
/* summariser */
{{"summariser", "url", "http: or https: URL", "", "chat completions of the OpenAI-compatible form"},
	K_STRING, 0, M(url), 0, 0, NULL, false},
{{"summariser", "command", "list of strings", "", "program and arguments, in place of url; no shell"},
	K_LIST, 0, M(command), 0, 0, NULL, false},
{{"summariser", "model", "string", "", "what the endpoint calls its model"},
	K_STRING, 0, M(model), 0, 0, NULL, false},
{{"summariser", "prompt", "string", "", "what the model is told to do, in place of our own words"},
	K_STRING, 0, M(prompt), 0, 0, NULL, false},
{{"summariser", "key_file", "string", "", "file that holds the endpoint's key; readable by its owner only"},
	K_STRING, 0, M(key_file), 0, 0, NULL, false},
{{"summariser", "key_command", "string", "", "command whose first line of output is the key; no shell"},
	K_STRING, 0, M(key_command), 0, 0, NULL, false},
{{"summariser", "at_once", "integer 1..16", "2", "articles that it has at a time"},
	K_INT, 0, M(at_once), 1, 16, NULL, false},
{{"summariser", "timeout", "duration 1s..10m", "\"30s\"", "longest time for one article"},
	K_DURATION, 0, M(timeout), 1, 600, NULL, false},
{{"summariser", "budget", "duration 1s..1h", "\"3m\"", "longest time for one edition"},
	K_DURATION, 0, M(budget), 1, 3600, NULL, false},
{{"summariser", "max_text", "size 1K..64K", "\"12K\"", "most of an article's text that it is given"},
	K_SIZE, 0, M(max_text), 1024, 65536, NULL, false},
/* control */
{{"control", "url", "imaps://HOST/FOLDER | imap://HOST/FOLDER | pop3s://HOST | pop3://HOST | maildir:/PATH | mbox:/PATH", "", "mailbox that bounces and requests come to; none if not set"},
	K_SPECIAL, SP_MAILBOX, T(url), 0, 0, NULL, false},
{{"control", "address", "address", "", "that of the mailbox, with \"*\" where tokens go"},
	K_STRING, 0, T(address), 0, 0, NULL, false},
{{"control", "user", "string", "", "login name"},
	K_STRING, 0, T(user), 0, 0, NULL, false},
{{"control", "password_file", "string", "", "file that holds the password; readable by its owner only"},
	K_STRING, 0, T(password_file), 0, 0, NULL, false},
{{"control", "password_command", "string", "", "command whose first line of output is the password; no shell"},
	K_STRING, 0, T(password_command), 0, 0, NULL, false},
{{"control", "token_command", "list of strings", "", "program and arguments that print an OAuth 2 token, in place of a password; no shell"},
	K_LIST, 0, T(token_command), 0, 0, NULL, false},
{{"control", "ca_file", "string", "", "certificate authorities to trust instead of the system's"},
	K_STRING, 0, T(ca_file), 0, 0, NULL, false},
{{"control", "allow_private", "boolean", "false", "it may be on a private or loopback address"},
	K_BOOL, 0, T(allow_private), 0, 0, NULL, false},
{{"control", "timeout", "duration 1s..10m", "\"1m\"", "longest time for one answer of the server"},
	K_DURATION, 0, T(timeout), 1, 600, NULL, false},
{{"control", "interval", "duration 1m..1d", "\"10m\"", "time between two readings by the daemon; a run always reads"},
	K_DURATION, 0, T(interval), 60, DAY, NULL, false},
{{"control", "after", "keep|seen|move|delete", "\"keep\"", "what becomes of a mail that was dealt with"},
	K_ENUM, 0, T(after), 0, 0, "keep|seen|move|delete", false},
{{"control", "move_to", "string", "", "folder of after = \"move\""},
	K_STRING, 0, T(move_to), 0, 0, NULL, false},
{{"control", "gone_after", "integer 1..10", "1", "editions that an address must be gone for until it is suppressed"},
	K_INT, 0, T(strikes.gone_after), 1, 10, NULL, false},
{{"control", "full_after", "integer 1..50", "5", "editions in a row that found it full or away, likewise"},
	K_INT, 0, T(strikes.full_after), 1, 50, NULL, false},
{{"control", "full_for", "duration 1d..180d", "\"14d\"", "and the time from the first to the last of these"},
	K_DURATION, 0, T(strikes.full_for), DAY, 180 * DAY, NULL, false},
{{"control", "storm", "integer 0..100", "20", "per cent of an edition that come back and suppress nobody; 0 is never"},
	K_INT, 0, T(strikes.storm), 0, 100, NULL, false},
{{"control", "requests", "integer 1..100000", "500", "letters that ask for a confirmation, a day"},
	K_INT, 0, T(requests), 1, 100000, NULL, false},
{{"control", "leaves", "integer 0..100000", "20", "readers a day who leave at once by a mail that proves nothing; others are asked first"},
	K_INT, 0, T(leaves), 0, 100000, NULL, false},
{{"control", "welcome", "boolean", "false", "a letter when a subscription was confirmed"},
	K_BOOL, 0, T(welcome), 0, 0, NULL, false},
/* httpd */
{{"httpd", "url", "https://HOST/PATH/", "", "where readers reach the page to unsubscribe; none if not set"},
	K_SPECIAL, SP_PAGE_URL, C(httpd_url), 0, 0, NULL, false},
{{"httpd", "listen", "ADDRESS:PORT | unix:/PATH", "\"127.0.0.1:8025\"", "where gazetted httpd waits for the web server in front of it"},
	K_SPECIAL, SP_LISTEN, C(httpd_listen), 0, 0, NULL, false},
/* sources */
{{"sources", "name", "string", "", "unique; letters, digits, dot, dash and underscore"},
	K_STRING, 0, S_(name), 0, 0, NULL, true},
{{"sources", "url", "http:, https: or file:/ URL, file:-, or a mailbox", "", "the feed, or imaps:, pop3s:, maildir: or mbox: for letters; each source has a url or a command"},
	K_STRING, 0, S_(url), 0, 0, NULL, false},
{{"sources", "command", "list of strings", "", "program and arguments whose output is the feed; no shell"},
	K_LIST, 0, S2(command), 0, 0, NULL, false},
{{"sources", "kind", "feed|page", "\"feed\"", "feed: a feed or sitemap; page: a page that lists articles and has no feed"},
	K_ENUM, 0, S_(reading), 0, 0, "feed|page", false},
{{"sources", "select_item", "CSS selector", "", "what an article is on the page; found by itself if not set"},
	K_STRING, 0, S2(rules.item), 0, 0, NULL, false},
{{"sources", "select_title", "CSS selector", "", "its title, within the item; the heading or link if not set"},
	K_STRING, 0, S2(rules.title), 0, 0, NULL, false},
{{"sources", "select_link", "CSS selector", "", "its link; the heading's or the first if not set"},
	K_STRING, 0, S2(rules.link), 0, 0, NULL, false},
{{"sources", "select_date", "CSS selector", "", "its date; found by itself if not set"},
	K_STRING, 0, S2(rules.date), 0, 0, NULL, false},
{{"sources", "select_summary", "CSS selector", "", "its summary; the longest paragraph if not set"},
	K_STRING, 0, S2(rules.summary), 0, 0, NULL, false},
{{"sources", "after", "keep|seen|move|delete|auto", "\"auto\"", "what becomes of a letter that was taken in; auto: seen by IMAP, else keep"},
	K_ENUM, 0, S2(after), 0, 0, "keep|seen|move|delete|auto", false},
{{"sources", "move_to", "string", "", "folder of the mailbox to which letters are moved"},
	K_STRING, 0, S2(move_to), 0, 0, NULL, false},
{{"sources", "split", "boolean", "false", "an article for each item that a letter links to, not one for the letter"},
	K_BOOL, 0, S2(split), 0, 0, NULL, false},
{{"sources", "news", "list of strings", "", "whose letters are news whatever they say: addresses, domains, names of lists"},
	K_LIST, 0, S2(news), 0, 0, NULL, false},
{{"sources", "follow", "boolean", "false", "ask where redirects lead that do not tell; with split"},
	K_BOOL, 0, S2(follow), 0, 0, NULL, false},
{{"sources", "title", "string", "", "what readers see; the feed's own title if not set"},
	K_STRING, 0, S_(title), 0, 0, NULL, false},
{{"sources", "section", "string", "", "heading in digests under which its stories stand"},
	K_STRING, 0, S_(section), 0, 0, NULL, false},
{{"sources", "language", "string", "", "language of its articles, as en or pt-BR"},
	K_STRING, 0, S_(language), 0, 0, NULL, false},
{{"sources", "user", "string", "", "login name"},
	K_STRING, 0, S2(user), 0, 0, NULL, false},
{{"sources", "password_file", "string", "", "file that holds its password; readable by its owner only"},
	K_STRING, 0, S2(password_file), 0, 0, NULL, false},
{{"sources", "password_command", "string", "", "command whose first line of output is its password; no shell"},
	K_STRING, 0, S2(password_command), 0, 0, NULL, false},
{{"sources", "token_command", "list of strings", "", "program and arguments that print a mailbox's OAuth 2 token, in place of a password; no shell"},
	K_LIST, 0, S2(token_command), 0, 0, NULL, false},
{{"sources", "weight", "number 0.1..10", "1", "how much it counts in ranking"},
	K_NUMBER, 0, S_(weight), 0.1, 10, NULL, false},
{{"sources", "interval", "duration 5m..30d", "\"1h\"", "time between two polls; a feed may ask for more"},
	K_DURATION, 0, S_(interval), 300, 30 * DAY, NULL, false},
{{"sources", "first", "integer 0..1000", "10", "newest articles of the very first poll that are news"},
	K_INT, 0, S_(first), 0, 1000, NULL, false},
{{"sources", "settle", "duration 0s..7d", "\"0s\"", "how long an article waits before it is news; edits meanwhile count"},
	K_DURATION, 0, S_(settle), 0, 7 * DAY, NULL, false},
{{"sources", "identity", "auto|guid|link|title|text", "\"auto\"", "what tells its articles apart; auto: what proves good; text: a new text is a new article"},
	K_ENUM, 0, S_(identity), 0, 0, "auto|guid|link|title|text", false},
{{"sources", "full_text", "auto|always|never", "\"auto\"", "fetch an article's page for its text; auto: where the feed's is cut"},
	K_ENUM, 0, S_(full_text), 0, 0, "auto|always|never", false},
{{"sources", "article", "CSS selector", "", "what holds the article on its page; found by itself if not set"},
	K_STRING, 0, S2(article), 0, 0, NULL, false},
{{"sources", "remove", "list of CSS selectors", "", "what on an article's page is no part of it"},
	K_LIST, 0, S2(remove), 0, 0, NULL, false},
{{"sources", "allow_private", "boolean", "false", "it may be on a private or loopback address"},
	K_BOOL, 0, S_(allow_private), 0, 0, NULL, false},
{{"sources", "enabled", "boolean", "true", "false: not polled, nothing forgotten"},
	K_BOOL, 0, S_(enabled), 0, 0, NULL, false},
/* digests */
{{"digests", "name", "string", "", "unique; letters, digits, dot, dash and underscore"},
	K_STRING, 0, D(name), 0, 0, NULL, true},
{{"digests", "title", "string", "", "what readers see; the name if not set"},
	K_STRING, 0, D(title), 0, 0, NULL, false},
{{"digests", "from", "mailbox", "", "From of the mail, as Morning News <digest@example.org>"},
	K_SPECIAL, SP_FROM, D(from_addr), 0, 0, NULL, true},
{{"digests", "sender", "address", "", "envelope sender, to which bounces go; from if not set"},
	K_STRING, 0, D(sender), 0, 0, NULL, false},
{{"digests", "reply_to", "address", "", "Reply-To of the mail"},
	K_STRING, 0, D(reply_to), 0, 0, NULL, false},
{{"digests", "unsubscribe", "address", "", "address that takes unsubscribe mail; sender if not set"},
	K_STRING, 0, D(unsubscribe), 0, 0, NULL, false},
{{"digests", "subject", "template", "", "Mustache template of the subject; the theme's if not set"},
	K_STRING, 0, D(subject), 0, 0, NULL, false},
{{"digests", "intro", "string", "", "text above the stories"},
	K_STRING, 0, D(intro), 0, 0, NULL, false},
{{"digests", "note", "string", "", "the editor's note above the stories, in Markdown"},
	K_STRING, 0, D(note), 0, 0, NULL, false},
{{"digests", "note_file", "string", "", "file of the editor's note; no note while it is not there"},
	K_STRING, 0, D(note_file), 0, 0, NULL, false},
{{"digests", "theme", "string", "\"default\"", "folder of templates: default, brief, magazine, plain, or your own"},
	K_STRING, 0, D(theme), 0, 0, NULL, false},
{{"digests", "language", "string", "\"en\"", "language of the digest's own words"},
	K_STRING, 0, D(language), 0, 0, NULL, false},
{{"digests", "zone", "IANA time zone", "\"UTC\"", "zone of its schedule, unless the subscriber has one"},
	K_STRING, 0, D(zone), 0, 0, NULL, false},
{{"digests", "postal", "string", "", "postal address in the footer"},
	K_STRING, 0, D(postal), 0, 0, NULL, false},
{{"digests", "schedule", "schedule", "\"every day at 07:00\"", "when editions go out"},
	K_SPECIAL, SP_SCHEDULE, D(schedule), 0, 0, NULL, false},
{{"digests", "catchup", "send | merge | skip after DURATION", "\"send\"", "what becomes of a slot that was missed"},
	K_SPECIAL, SP_CATCHUP, D(catchup), 0, 0, NULL, false},
{{"digests", "order", "rank|newest|oldest|source", "\"rank\"", "order of the stories that were chosen"},
	K_ENUM, 0, D(order), 0, 0, "rank|newest|oldest|source", false},
{{"digests", "max_stories", "integer 1..500", "30", "stories told; the others are counted as more"},
	K_INT, 0, D(max_stories), 1, 500, NULL, false},
{{"digests", "max_per_source", "integer 0..500", "0", "stories of one source; 0 is no limit"},
	K_INT, 0, D(max_per_source), 0, 500, NULL, false},
{{"digests", "min_stories", "integer 1..500", "1", "fewer wait for the next edition"},
	K_INT, 0, D(min_stories), 1, 500, NULL, false},
{{"digests", "summary_chars", "integer 0..5000", "400", "longest summary; 0 is headlines only"},
	K_INT, 0, D(summary_chars), 0, 5000, NULL, false},
{{"digests", "summary_sentences", "integer 0..100", "0", "most sentences of a summary; 0 is as many as summary_chars lets"},
	K_INT, 0, D(summary_sentences), 0, 100, NULL, false},
{{"digests", "summariser", "boolean", "false", "summaries are written by the summariser"},
	K_BOOL, 0, D(machine), 0, 0, NULL, false},
{{"digests", "sources", "list of names", "[ \"*\" ]", "sources it draws on: names, \"*\", or \"section:NAME\""},
	K_LIST, 0, D(sources), 0, 0, NULL, false},
{{"digests", "include", "list of rules", "", "only articles that one of them fits; see exclude"},
	K_LIST, 0, D(wants.include), 0, 0, NULL, false},
{{"digests", "exclude", "list of rules", "", "no article that one of them fits"},
	K_LIST, 0, D(wants.exclude), 0, 0, NULL, false},
{{"digests", "languages", "list of languages", "", "only articles in these; all if not set"},
	K_LIST, 0, D(wants.languages), 0, 0, NULL, false},
{{"digests", "sections", "list of strings", "", "order of the headings; others follow"},
	K_LIST, 0, D(sections), 0, 0, NULL, false},
{{"digests", "images", "none|linked|inline", "\"none\"", "pictures of stories; linked: loaded from the publisher by the reader's mail program; inline: in the mail"},
	K_ENUM, 0, D(images), 0, 0, "none|linked|inline", false},
{{"digests", "image_bytes", "size 1K..2M", "\"300K\"", "most bytes of inline pictures in one mail; those that do not fit are left out"},
	K_SIZE, 0, D(image_bytes), 1024, 2097152, NULL, false},
{{"digests", "links_at_end", "boolean", "false", "the text part's links stand at its end, numbered, not by their stories"},
	K_BOOL, 0, D(links_at_end), 0, 0, NULL, false},
{{"digests", "source_report", "boolean", "false", "a section on its sources that fail, for your own digest"},
	K_BOOL, 0, D(source_report), 0, 0, NULL, false},
{{"digests", "public", "boolean", "false", "anybody may subscribe by mail to the control address"},
	K_BOOL, 0, D(is_public), 0, 0, NULL, false},
/* subscribers */
{{"subscribers", "email", "address", "", "where it goes"},
	K_STRING, 0, U(address), 0, 0, NULL, true},
{{"subscribers", "name", "string", "", "the reader's name"},
	K_STRING, 0, U(name), 0, 0, NULL, false},
{{"subscribers", "zone", "IANA time zone", "", "the reader's zone; the digest's if not set"},
	K_STRING, 0, U(zone), 0, 0, NULL, false},
{{"subscribers", "language", "string", "", "the reader's language; the digest's if not set"},
	K_STRING, 0, U(language), 0, 0, NULL, false},
{{"subscribers", "format", "both|text|html", "\"both\"", "parts of the mail"},
	K_ENUM, 0, U(format), 0, 0, "both|text|html", false},
{{"subscribers", "include", "list of rules", "", "of the digests' articles only those that one of them fits"},
	K_LIST, 0, U(wants.include), 0, 0, NULL, false},
{{"subscribers", "exclude", "list of rules", "", "none that one of them fits"},
	K_LIST, 0, U(wants.exclude), 0, 0, NULL, false},
{{"subscribers", "languages", "list of languages", "", "only articles in these; all if not set"},
	K_LIST, 0, U(wants.languages), 0, 0, NULL, false},
{{"subscribers", "digests", "list of names", "[ \"*\" ]", "digests the reader gets: names, or \"*\""},
	K_LIST, 0, U(digests), 0, 0, NULL, false},
};
/* clang-format on */

const size_t conf_n_keys = sizeof(conf_key_table) / sizeof(*conf_key_table);

/* Fields are written through a pointer of the key's type. */
_Static_assert(sizeof(enum log_sink) == sizeof(int) &&
		   sizeof(enum log_level) == sizeof(int) &&
		   sizeof(enum tls_mode) == sizeof(int) &&
		   sizeof(enum on_uncertain) == sizeof(int) &&
		   sizeof(enum story_order) == sizeof(int) &&
		   sizeof(enum images) == sizeof(int) &&
		   sizeof(enum full_text) == sizeof(int) &&
		   sizeof(enum source_reading) == sizeof(int) &&
		   sizeof(enum letters_done) == sizeof(int) &&
		   sizeof(enum mail_format) == sizeof(int),
    "a K_ENUM is an int");

const struct conf_key *conf_keys(size_t *out_n)
{
	static struct conf_key
	    docs[sizeof(conf_key_table) / sizeof(*conf_key_table)];
	for (size_t i = 0; i < conf_n_keys; i++)
		docs[i] = conf_key_table[i].doc;
	*out_n = conf_n_keys;
	return docs;
}

/* Found once: every setting of every subscriber is looked up. */
#define GROUPS_MAX 16

static struct {
	const char *name;
	const struct key *first, *end;
} ranges[GROUPS_MAX];
static size_t n_ranges;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void find_ranges(void)
{
	const struct key *end = conf_key_table + conf_n_keys;
	for (const struct key *k = conf_key_table; k < end; k++) {
		if (!n_ranges ||
		    strcmp(ranges[n_ranges - 1].name, k->doc.group) != 0) {
			assert(n_ranges < GROUPS_MAX);
			ranges[n_ranges].name = k->doc.group;
			ranges[n_ranges++].first = k;
		}
		ranges[n_ranges - 1].end = k + 1;
	}
}

void conf_key_range(
    const char *group, const struct key **out_first, const struct key **out_end)
{
	pthread_once(&once, find_ranges);
	*out_first = *out_end = conf_key_table;
	for (size_t i = 0; i < n_ranges; i++)
		if (strcmp(ranges[i].name, group) == 0) {
			*out_first = ranges[i].first;
			*out_end = ranges[i].end;
		}
}

const struct key *conf_key_find(const char *group, const char *name)
{
	const struct key *k, *end;
	for (conf_key_range(group, &k, &end); k < end; k++)
		if (strcmp(k->doc.name, name) == 0)
			return k;
	return NULL;
}

bool conf_size_parse(struct str s, double min, double max, size_t *out)
{
	static const char units[] = "KMG";
	double scale = 1;
	long long v;
	if (!s.n)
		return false;
	for (size_t i = 0; i < 3; i++)
		if (s.p[s.n - 1] == units[i])
			scale = (double)((size_t)1 << (10 * (i + 1)));
	if (scale > 1)
		s = str_sub(s, 0, s.n - 1);
	if (!str_to_int(s, 0, 1LL << 40, &v) || (double)v * scale < min ||
	    (double)v * scale > max)
		return false;
	*out = (size_t)v * (size_t)scale;
	return true;
}
