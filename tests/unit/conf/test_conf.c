/* SPDX-License-Identifier: MIT */
/* gazetted: tests of the configuration. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/vec.h"
#include "conf/conf.h"
#include "conf/keys.h"
#include "tap.h"

#define GOLDEN "tests/golden/conf"

static char dir[] = "/tmp/gazetted-conf-XXXXXX";

static void collect(void *ctx, bool warning, const char *line)
{
	buf_addf(ctx, "%s%s\n", warning ? "warning: " : "", line);
}

static int try_load(const char *path, struct conf **c, struct buf *told)
{
	struct err e = ERR_INIT;
	struct conf_opts opts = {.report = collect, .ctx = told, .warn = true};
	*told = buf_init(1 << 20);
	return conf_load(path, &opts, c, &e);
}

/* As it should; told is read only afterwards. */
static void loads(const char *path, struct conf **c, struct buf *told)
{
	int rc = try_load(path, c, told);
	ok(rc == 0, "%s: %s", path, told->p);
}

/* A file of that text in a folder of ours; its path. */
static struct str put(
    struct arena *a, const char *name, const char *text, unsigned mode)
{
	struct err e = ERR_INIT;
	struct str path = arena_printf(a, "%s/%s", dir, name);
	ok(file_write(path.p, str_of(text), mode, &e) == 0, "%s", e.msg);
	return path;
}

static const char full[] =
    "state = \"/var/lib/x\"; contact = \"https://example.org/about\";\n"
    "hostname = \"news.example.org\"; templates = \"themes\";\n"
    "dkim = \"themes\";\n"
    "log = \"json\"; log_level = \"debug\";\n"
    "fetch = { in_flight = 7; per_host = 3; spacing = \"250ms\";\n"
    "  timeout = \"30s\"; connect_timeout = \"5s\"; max_size = \"2M\";\n"
    "  report_after = 9; ca_file = \"ca.pem\"; };\n"
    "relay = { url = \"smtps://mail.example.org\"; user = \"ann\";\n"
    "  password_file = \"pw\"; tls = \"required\"; ca_file = \"ca.pem\";\n"
    "  helo = \"out.example.org\"; connections = 4; per_connection = 50;\n"
    "  rate = 2.5; timeout = \"1m\"; expire_after = \"1d\";\n"
    "  on_uncertain = \"hold\"; };\n"
    "sources = (\n"
    "  { name = \"a\"; url = \"https://example.org/a\"; title = \"A\";\n"
    "    section = \"World\"; language = \"pt-BR\"; user = \"u\";\n"
    "    password_file = \"pw\"; weight = 2.5; interval = \"2h\";\n"
    "    first = 0; full_text = \"always\"; article = \"div.x > p\";\n"
    "    remove = [ \"a.b\" ]; allow_private = true; enabled = "
    "false; },\n"
    "  { name = \"b\"; url = \"file:/tmp/b.xml\"; weight = 2; },\n"
    "  { name = \"c\"; url = \"https://example.org/c\";\n"
    "    section = \"World\"; } );\n"
    "digests = ( { name = \"m\"; title = \"Morning\";\n"
    "  from = \"Morning News <digest@example.org>\";\n"
    "  sender = \"bounce@B\xc3\xbc"
    "cher.example\"; reply_to = \"ed@example.org\";\n"
    "  unsubscribe = \"off@example.org\"; subject = \"{{title}}\";\n"
    "  intro = \"one\\ntwo\"; theme = \"plain\";\n"
    "  note_file = \"note.md\"; images = \"linked\"; image_bytes = \"2K\";\n"
    "  links_at_end = true; language = \"de\";\n"
    "  zone = \"Europe/Kyiv\"; postal = \"1 Street\";\n"
    "  schedule = \"weekdays at 07:30\"; catchup = \"skip after 6h\";\n"
    "  order = \"source\"; max_stories = 5; max_per_source = 2;\n"
    "  min_stories = 3; summary_chars = 0;\n"
    "  sources = [ \"b\", \"section:World\", \"a\" ];\n"
    "  sections = [ \"World\", \"Home\" ]; },\n"
    "  { name = \"n\"; from = \"n@example.org\"; } );\n"
    "subscribers = ( { email = \"Ann@EXAMPLE.org\"; name = \"Ann\";\n"
    "  zone = \"Asia/Tokyo\"; language = \"ja\"; format = \"html\";\n"
    "  digests = [ \"n\", \"*\", \"m\" ]; } );\n";

static struct conf *load_full(struct arena *a)
{
	struct conf *c = NULL;
	struct buf told;
	mkdir(arena_printf(a, "%s/themes", dir).p, 0700);
	put(a, "ca.pem", "x", 0644);
	put(a, "pw", "secret\n", 0600);
	struct str path = put(a, "full.conf", full, 0644);
	loads(path.p, &c, &told);
	is_str(buf_str(&told), S(""), "says nothing");
	buf_free(&told);
	return c;
}

#define beside(name) arena_printf(a, "%s/" name, dir)

static void top_and_fetch(void)
{
	struct arena *a = arena_new();
	struct conf *c = load_full(a);
	is_str(c->path, beside("full.conf"), "path");
	is_int((long long)c->fingerprint.n, 16, "fingerprint");
	is_str(c->state_dir, S("/var/lib/x"), "state");
	is_str(c->contact, S("https://example.org/about"), "contact");
	is_str(c->hostname, S("news.example.org"), "hostname");
	is_str(c->templates, beside("themes"), "templates");
	is_str(c->dkim, beside("themes"), "dkim");
	is_int(c->log, LOG_JSON, "log");
	is_int(c->log_level, LOG_LVL_DEBUG, "log_level");
	is_int(c->in_flight, 7, "in_flight");
	is_int(c->per_host, 3, "per_host");
	is_int(c->spacing_ms, 250, "spacing");
	is_int(c->timeout, 30, "timeout");
	is_int(c->connect_timeout, 5, "connect_timeout");
	is_int((long long)c->max_bytes, 2 << 20, "max_size");
	is_int(c->report_after, 9, "report_after");
	is_str(c->fetch_ca_file, beside("ca.pem"), "ca_file");
	conf_free(&c);
	ok(!c, "freed");
	arena_free(&a);
}

static void relay(void)
{
	struct arena *a = arena_new();
	struct conf *c = load_full(a);
	const struct relay *r = &c->relays.v[0];
	is_str(r->url, S("smtps://mail.example.org"), "url");
	is_int(r->kind, SINK_SMTP, "kind");
	is_int(r->implicit_tls, 1, "implicit");
	is_str(r->host, S("mail.example.org"), "host");
	is_int(r->port, 465, "port");
	is_str(r->user, S("ann"), "user");
	is_int((long long)r->password.n, 0, "no secret is read");
	is_str(r->password_file, beside("pw"), "password_file");
	is_int(r->tls, TLS_REQUIRED, "tls");
	is_str(r->ca_file, beside("ca.pem"), "ca_file");
	is_str(r->helo, S("out.example.org"), "helo");
	is_int(r->connections, 4, "connections");
	is_int(r->per_connection, 50, "per_connection");
	is_int((long long)(r->rate.per_second * 10), 25, "rate");
	is_int(r->timeout, 60, "timeout");
	is_int(r->expire_after, 86400, "expire_after");
	is_int(r->on_uncertain, UNCERTAIN_HOLD, "on_uncertain");
	conf_free(&c);
	arena_free(&a);
}

static void sources(void)
{
	struct arena *a = arena_new();
	struct conf *c = load_full(a);
	struct source first, second, *s = &first;
	is_int((long long)roster_len(c->sources), 3, "sources");
	roster_get(c->sources, 0, s);
	is_str(s->name, S("a"), "name");
	is_str(s->url, S("https://example.org/a"), "url");
	is_int(s->kind, SOURCE_HTTP, "kind");
	is_str(s->title, S("A"), "title");
	is_str(s->section, S("World"), "section");
	is_str(s->language, S("pt-BR"), "language");
	is_str(s->more->user, S("u"), "user");
	is_str(s->more->password_file, beside("pw"), "password_file");
	is_int((long long)(s->weight * 10), 25, "weight");
	is_int(s->interval, 7200, "interval");
	is_int(s->first, 0, "first");
	is_int(s->full_text, FULL_ALWAYS, "full_text");
	is_str(s->more->article, S("div.x > p"), "article");
	is_int((long long)s->more->remove.n, 1, "remove");
	is_int(s->allow_private, 1, "allow_private");
	is_int(s->enabled, 0, "enabled");
	s = &second;
	roster_get(c->sources, 1, s);
	is_int(s->kind, SOURCE_FILE, "kind");
	is_int((long long)s->weight, 2, "a whole number for a weight");
	is_int(s->interval, 3600, "default interval");
	is_int(s->first, 10, "default first");
	is_int(s->full_text, FULL_AUTO, "default full_text");
	is_int(s->enabled, 1, "default enabled");
	is_int(s->allow_private, 0, "default allow_private");
	ok(!s->title.p && !s->section.p && !s->more->user.p, "absent");
	ok(conf_source(c, S("b"), &first) && first.url.p == s->url.p,
	    "found by name");
	ok(!conf_source(c, S("z"), &first), "not found");
	conf_free(&c);
	arena_free(&a);
}

static void digests(void)
{
	struct arena *a = arena_new();
	struct conf *c = load_full(a);
	const struct digest *d = &c->digests.v[0];
	is_str(d->name, S("m"), "name");
	is_str(d->title, S("Morning"), "title");
	is_str(d->from_name, S("Morning News"), "from");
	is_str(d->from_addr, S("digest@example.org"), "from");
	is_str(d->sender, S("bounce@xn--bcher-kva.example"), "sender");
	is_str(d->reply_to, S("ed@example.org"), "reply_to");
	is_str(d->unsubscribe, S("off@example.org"), "unsubscribe");
	is_str(d->subject, S("{{title}}"), "subject");
	is_str(d->intro, S("one\ntwo"), "intro");
	is_str(d->theme, S("plain"), "theme");
	is_str(d->note_file, beside("note.md"), "note_file");
	is_int(d->images, IMAGES_LINKED, "images");
	is_int((long long)d->image_bytes, 2048, "image_bytes");
	ok(d->links_at_end, "links_at_end");
	is_str(d->language, S("de"), "language");
	is_str(d->zone, S("Europe/Kyiv"), "zone");
	is_str(d->postal, S("1 Street"), "postal");
	is_str(
	    schedule_text(a, &d->schedule), S("weekdays at 07:30"), "schedule");
	is_str(catchup_text(a, &d->catchup), S("skip after 6h"), "catchup");
	is_int(d->order, ORDER_SOURCE, "order");
	is_int(d->max_stories, 5, "max_stories");
	is_int(d->max_per_source, 2, "max_per_source");
	is_int(d->min_stories, 3, "min_stories");
	is_int(d->summary_chars, 0, "summary_chars");
	is_int((long long)d->sources.n, 3, "sources");
	is_str(d->sources.v[0], S("a"), "in the config's order");
	is_str(d->sources.v[2], S("c"), "by section");
	is_int((long long)d->sections.n, 2, "sections");
	is_str(d->sections.v[1], S("Home"), "sections");
	ok(conf_digest(c, S("n")) == &c->digests.v[1], "found by name");
	conf_free(&c);
	arena_free(&a);
}

static void digest_defaults(void)
{
	struct arena *a = arena_new();
	struct conf *c = load_full(a);
	const struct digest *d = &c->digests.v[1];
	is_str(d->title, S("n"), "the name for a title");
	is_str(d->from_addr, S("n@example.org"), "from");
	ok(!d->from_name.n && !d->sender.p && !d->subject.p, "absent");
	is_str(d->theme, S("default"), "theme");
	is_int((long long)d->image_bytes, 300 * 1024, "image_bytes");
	is_str(d->language, S("en"), "language");
	is_str(d->zone, S("UTC"), "zone");
	is_str(schedule_text(a, &d->schedule), S("every day at 07:00"),
	    "schedule");
	is_int(d->catchup.kind, CATCHUP_SEND, "catchup");
	is_int(d->order, ORDER_RANK, "order");
	is_int(d->max_stories, 30, "max_stories");
	is_int(d->max_per_source, 0, "max_per_source");
	is_int(d->min_stories, 1, "min_stories");
	is_int(d->summary_chars, 400, "summary_chars");
	ok(d->every && !d->sources.n, "all sources");
	ok(conf_draws_on(c, d, S("b")) && !conf_draws_on(c, d, S("z")),
	    "of which b is one");
	conf_names all = {0};
	conf_drawn_on(c, d, a, &all);
	is_int((long long)all.n, 3, "by name");
	is_str(all.v[2], S("c"), "in the config's order");
	is_int((long long)d->sections.n, 0, "sections");
	conf_free(&c);
	arena_free(&a);
}

static void subscribers(void)
{
	struct arena *a = arena_new();
	struct conf *c = load_full(a);
	const struct subscriber *s = &c->subscribers.v[0];
	is_str(s->address, S("Ann@example.org"), "address");
	is_str(s->name, S("Ann"), "name");
	is_str(s->zone, S("Asia/Tokyo"), "zone");
	is_str(s->language, S("ja"), "language");
	is_int(s->format, FORMAT_HTML, "format");
	is_int((long long)s->digests.n, 2, "each digest once");
	is_str(s->digests.v[0], S("n"), "digests");
	is_str(s->digests.v[1], S("m"), "digests");
	conf_free(&c);
	arena_free(&a);
}

static void defaults(void)
{
	static const char least[] =
	    "sources = ( { name = \"x\"; url = \"https://example.org/f\"; } "
	    ");\n"
	    "digests = ( { name = \"d\"; from = \"d@example.org\"; } );\n"
	    "subscribers = ( { email = \"ann@example.org\"; } );\n";
	struct arena *a = arena_new();
	struct conf *c = NULL;
	struct buf told;
	struct str path = put(a, "least.conf", least, 0644);
	if (try_load(path.p, &c, &told) == 0) {
		is_str(c->state_dir, S("/var/lib/gazetted"), "state");
		ok(c->hostname.n, "the machine's name");
		ok(!c->templates.p && !c->contact.p, "absent");
		is_int(c->log, LOG_AUTO, "log");
		is_int(c->log_level, LOG_LVL_WARN, "log_level");
		is_int(c->in_flight, 100, "in_flight");
		is_int(c->per_host, 2, "per_host");
		is_int(c->spacing_ms, 500, "spacing");
		is_int(c->timeout, 60, "timeout");
		is_int(c->connect_timeout, 10, "connect_timeout");
		is_int((long long)c->max_bytes, 15 << 20, "max_size");
		is_int(c->report_after, 3, "report_after");
		is_str(c->relays.v[0].host, S("localhost"), "host");
		is_int(c->relays.v[0].port, 25, "port");
		is_int(c->relays.v[0].tls, TLS_AUTO, "tls");
		is_str(c->relays.v[0].helo, c->hostname, "helo");
		is_int(c->relays.v[0].connections, 2, "connections");
		is_int(c->relays.v[0].per_connection, 100, "per_connection");
		is_int((long long)c->relays.v[0].rate.per_second, 0, "rate");
		is_int(c->relays.v[0].timeout, 300, "timeout");
		is_int(c->relays.v[0].expire_after, 172800, "expire_after");
		is_int(
		    c->relays.v[0].on_uncertain, UNCERTAIN_RESEND, "uncertain");
		ok(!c->subscribers.v[0].zone.p, "the digest's zone");
		is_int(c->subscribers.v[0].format, FORMAT_BOTH, "format");
		is_int((long long)c->subscribers.v[0].digests.n, 1, "all");
	}
	ok(c != NULL, "loads: %s", told.p);
	buf_free(&told);
	conf_free(&c);
	arena_free(&a);
}

/* Each relay URL and what comes of it. */
static void relay_urls(void)
{
	static const struct {
		const char *url;
		enum sink_kind kind;
		const char *host, *path;
		int port;
	} rows[] = {
	    {"smtp://mail.example.org", SINK_SMTP, "mail.example.org", NULL,
		25},
	    {"smtp://mail.example.org:587/", SINK_SMTP, "mail.example.org",
		NULL, 587},
	    {"SMTP://[::1]:2525", SINK_SMTP, "[::1]", NULL, 2525},
	    {"smtp://[::1]", SINK_SMTP, "[::1]", NULL, 25},
	    {"smtps://127.0.0.1", SINK_SMTP, "127.0.0.1", NULL, 465},
	    {"lmtp://localhost:24", SINK_LMTP, "localhost", NULL, 24},
	    {"lmtp:/run/lmtp", SINK_LMTP, NULL, "/run/lmtp", 0},
	    {"sendmail:/bin/true -x", SINK_SENDMAIL, NULL, "/bin/true", 0},
	    {"maildir:/var/mail/x", SINK_MAILDIR, NULL, "/var/mail/x", 0},
	    {"stdout:", SINK_STDOUT, NULL, NULL, 0},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct conf *c = NULL;
		struct buf told;
		struct str text = arena_printf(a,
		    "relay = { url = \"%s\"; };\n"
		    "sources = ( { name = \"x\"; url = \"file:/x\"; } );\n"
		    "digests = ( { name = \"d\"; from = \"d@example.org\"; } "
		    ");\n",
		    rows[i].url);
		if (try_load(put(a, "relay.conf", text.p, 0644).p, &c, &told) ==
		    0) {
			is_int(c->relays.v[0].kind, rows[i].kind, rows[i].url);
			is_str(c->relays.v[0].host, str_of(rows[i].host),
			    rows[i].url);
			is_str(c->relays.v[0].path, str_of(rows[i].path),
			    rows[i].url);
			is_int(c->relays.v[0].port, rows[i].port, rows[i].url);
		}
		ok(c != NULL, "%s: %s", rows[i].url, told.p);
		buf_free(&told);
		conf_free(&c);
	}
	arena_free(&a);
}

/* ---- mistakes ---- */

/* Each NAME.conf of the golden folder says what NAME.expect says. REGEN=1
 * writes what it says now, to be read as a diff. */
static void golden(void)
{
	struct arena *a = arena_new();
	int n = 0, lines = 0;
	ok(chdir(GOLDEN) == 0, "run from the top of the sources");
	DIR *d = opendir(".");
	for (struct dirent *f; d && (f = readdir(d));) {
		struct str name = str_of(f->d_name), want = S("");
		struct err e = ERR_INIT;
		struct conf *c = NULL;
		struct buf told;
		if (!str_ends(name, S(".conf")))
			continue;
		struct str stem = str_sub(name, 0, name.n - 5);
		struct str expect = arena_printf(a, "%.*s.expect", PRS(stem));
		if (try_load(f->d_name, &c, &told) == 0)
			buf_adds(&told, S("ok\n"));
		if (getenv("REGEN"))
			ok(file_write(expect.p, buf_str(&told), 0644, &e) == 0,
			    "%s", e.msg);
		ok(file_read(a, expect.p, 1 << 20, &want, &e) == 0, "%s",
		    e.msg);
		is_str(buf_str(&told), want, f->d_name);
		for (size_t i = 0; i < want.n; i++)
			lines += want.p[i] == '\n';
		n++;
		buf_free(&told);
		conf_free(&c);
	}
	if (d)
		closedir(d);
	ok(n >= 30 && lines >= 100, "%d cases, %d lines", n, lines);
	arena_free(&a);
}

static void files(void)
{
	struct arena *a = arena_new();
	struct conf *c = NULL;
	struct err e = ERR_INIT;
	struct str fifo = beside("fifo"), big = beside("big.conf");
	ok(conf_load(beside("none.conf").p, NULL, &c, &e) < 0, "no file");
	is_int(e.kind, ERR_CONFIG, "kind");
	ok(strstr(e.msg, "1 mistake in ") != NULL, "%s", e.msg);
	ok(conf_load(dir, NULL, &c, &e) < 0, "a folder");
	ok(mkfifo(fifo.p, 0600) == 0, "fifo");
	ok(conf_load(fifo.p, NULL, &c, &e) < 0, "a FIFO is not waited on");
	FILE *f = fopen(big.p, "w");
	ok(f && ftruncate(fileno(f), (17 << 20)) == 0, "big file");
	if (f)
		fclose(f);
	ok(conf_load(big.p, NULL, &c, &e) < 0, "too large");
	ok(c == NULL, "untouched");
	arena_free(&a);
}

/* The fingerprint notices a change in an included file. */
static void fingerprint(void)
{
	struct arena *a = arena_new();
	struct conf *c[2] = {NULL, NULL};
	static const char *const people[] = {
	    "subscribers = ( { email = \"ann@example.org\"; } );\n",
	    "subscribers = ( { email = \"bob@example.org\"; } );\n"};
	struct str main = put(a, "fp.conf",
	    "@include \"fp-people.conf\"\n"
	    "sources = ( { name = \"x\"; url = \"file:/x\"; } );\n"
	    "digests = ( { name = \"d\"; from = \"d@example.org\"; } );\n",
	    0644);
	for (int i = 0; i < 2; i++) {
		struct buf told;
		put(a, "fp-people.conf", people[i], 0644);
		loads(main.p, &c[i], &told);
		buf_free(&told);
	}
	ok(c[0] && c[1] && !str_eq(c[0]->fingerprint, c[1]->fingerprint),
	    "they differ");
	conf_free(&c[0]);
	conf_free(&c[1]);
	arena_free(&a);
}

/* An include that begins with a slash stands where it says. */
static void absolute_include(void)
{
	struct arena *a = arena_new();
	struct conf *c = NULL;
	struct buf told;
	struct str part = put(a, "abs.part",
	    "sources = ( { name = \"x\"; url = \"file:/x\"; } ) # no end",
	    0644);
	struct str text = arena_printf(a,
	    "  @include \"%s\" ; digests = (\n"
	    "{ name = \"d\"; from = \"d@example.org\"; colour = 1; } );\n",
	    part.p);
	struct str path = put(a, "abs.conf", text.p, 0644);
	ok(try_load(path.p, &c, &told) < 0, "a mistake");
	is_str(buf_str(&told),
	    arena_printf(a,
		"%s:2: unknown key \"colour\" in digests; see "
		"gazetted.conf(5)\n",
		path.p),
	    "lines count on behind an include");
	buf_free(&told);
	arena_free(&a);
}

static void shipped(void)
{
	struct buf told;
	struct conf *c = NULL;
	loads("etc/gazetted.conf", &c, &told);
	is_str(buf_str(&told), S(""), "without a warning");
	buf_free(&told);
	conf_free(&c);
}

/* Every default is what its key accepts, and says what the struct gets. */
static void table(void)
{
	size_t n;
	const struct conf_key *k = conf_keys(&n);
	ok(n > 50, "%zu keys", n);
	for (size_t i = 0; i < n; i++) {
		ok(k[i].type[0] && k[i].purpose[0], "%s", k[i].name);
		ok(conf_key_find(k[i].group, k[i].name) == &conf_key_table[i],
		    "%s is there once", k[i].name);
	}
}

static void many(void)
{
	struct arena *a = arena_new();
	struct buf b = buf_init(1 << 24), told;
	struct conf *c = NULL;
	static const char *const zones[] = {"Europe/Kyiv", "Asia/Tokyo", "UTC",
	    "America/New_York", "Asia/Kolkata"};
	buf_adds(&b, S("sources = ("));
	for (int i = 0; i < 1000; i++)
		buf_addf(&b,
		    "%s\n{ name = \"s%d\"; url = "
		    "\"https://host%d.example.org/feed.xml\"; section = "
		    "\"x%d\"; }",
		    i ? "," : "", i, i, i % 7);
	buf_adds(&b, S(");\nsubscribers = ("));
	for (int i = 0; i < 1000; i++)
		buf_addf(&b,
		    "%s\n{ email = \"reader%d@example.org\"; name = \"Reader "
		    "%d\"; zone = \"%s\"; digests = [ \"d\" ]; }",
		    i ? "," : "", i, i, zones[i % 5]);
	buf_adds(
	    &b, S(");\ndigests = ( { name = \"d\"; from = \"d@example.org\"; "
		  "} );\n"));
	struct str path = put(a, "many.conf", b.p, 0644);
	int64_t best = INT64_MAX;
	for (int i = 0; i < 5; i++) {
		int64_t t = clock_cpu_us();
		loads(path.p, &c, &told);
		t = clock_cpu_us() - t;
		best = t < best ? t : best;
		ok(c && roster_len(c->sources) == 1000 &&
			c->subscribers.n == 1000,
		    "all there");
		conf_free(&c);
		buf_free(&told);
	}
	/* 12 ms where it was measured, a third of it in libconfig; with
	 * room for busy machines and sanitizers */
	fprintf(stderr, "# 1,000 sources and subscribers: %lld us\n",
	    (long long)best);
	ok(best < 500000, "%lld us", (long long)best);
	buf_free(&b);
	arena_free(&a);
}

/* Lists that libconfig is given part by part: all is read, in its order, and
 * mistakes are told where they stand. */
static void parts(void)
{
	static const struct {
		const char *name, *extra, *end, *told;
		size_t n;
	} rows[] = {{"whole", "", "", "", 150},
	    {"an unknown key", "intervall = \"1h\";", "",
		":142: unknown key \"intervall\"", 0},
	    {"what only libconfig sees", "name = \"again\";", "",
		":142: duplicate setting name", 0},
	    {"a file in the list",
		"},\n@include \"more.conf\"\n{ name = \"x\";"
		" url = \"https://example.org/x\";",
		"", "", 153},
	    {"something else in the list",
		"}, \"text\", { name = \"x\"; "
		"url = \"https://example.org/x\";",
		"", "item 142 is not a group", 0},
	    {"the list twice", "", "sources = ( { name = \"y\"; } );",
		"duplicate setting name", 0}};
	struct arena *a = arena_new();
	put(a, "more.conf",
	    "{ name = \"m0\"; url = \"https://example.org/m0\"; },\n"
	    "{ name = \"m1\"; url = \"https://example.org/m1\"; },\n",
	    0644);
	for (size_t r = 0; r < sizeof(rows) / sizeof(*rows); r++) {
		struct buf b = buf_init(1 << 20), told;
		struct conf *c = NULL;
		buf_adds(&b, S("sources = (\n"));
		for (int i = 0; i < 150; i++)
			buf_addf(&b,
			    "{ name = \"s%d\"; url = "
			    "\"https://example.org/%d\";"
			    " %s }%s\n",
			    i, i, i == 140 ? rows[r].extra : "",
			    i < 149 ? "," : "");
		buf_addf(&b,
		    ");\n%s\ndigests = ( { name = \"d\"; from = "
		    "\"d@example.org\"; } );\n",
		    rows[r].end);
		struct str path = put(a, "parts.conf", b.p, 0644);
		int rc = try_load(path.p, &c, &told);
		is_int(rc, rows[r].n ? 0 : -1, rows[r].name);
		ok(str_find(buf_str(&told), str_of(rows[r].told)) >= 0 &&
			(rows[r].told[0] || !told.n),
		    "%s: %s", rows[r].name, told.p);
		if (rc == 0) {
			size_t last;
			is_int((long long)roster_len(c->sources),
			    (long long)rows[r].n, rows[r].name);
			ok(roster_find(c->sources, S("s149"), &last) &&
				last == (size_t)rows[r].n - 1,
			    "%s", rows[r].name);
		}
		conf_free(&c);
		buf_free(&told);
		buf_free(&b);
	}
	arena_free(&a);
}

static void sizes(void)
{
	static const struct {
		const char *text;
		bool good;
		size_t n;
	} rows[] = {{"1", true, 1}, {"15M", true, 15 << 20}, {"2K", true, 2048},
	    {"1G", false, 0}, {"", false, 0}, {"K", false, 0}, {"0", false, 0},
	    {"-1K", false, 0}, {"99999999999999999999", false, 0},
	    {"1.5M", false, 0}, {"1MB", false, 0}, {"1k", false, 0}};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		size_t n = 0;
		is_int(conf_size_parse(str_of(rows[i].text), 1, 1 << 26, &n),
		    rows[i].good, rows[i].text);
		is_int((long long)n, (long long)rows[i].n, rows[i].text);
	}
}

static void default_path(void)
{
	struct arena *a = arena_new();
	setenv("GAZETTED_CONF", "/x/y.conf", 1);
	is_str(conf_default_path(a), S("/x/y.conf"), "named");
	unsetenv("GAZETTED_CONF");
	setenv("XDG_CONFIG_HOME", dir, 1);
	ok(str_ends(conf_default_path(a), S("/gazetted.conf")), "system's");
	ok(!str_starts(conf_default_path(a), str_of(dir)), "not there");
	mkdir(beside("gazetted").p, 0700);
	put(a, "gazetted/gazetted.conf", "", 0644);
	is_str(conf_default_path(a), beside("gazetted/gazetted.conf"), "own");
	arena_free(&a);
}

static void clean_up(void)
{
	struct arena *a = arena_new();
	struct str command = arena_printf(a, "rm -rf %s", dir);
	ok(system(command.p) == 0, "%s", command.p);
	arena_free(&a);
}

int main(void)
{
	if (!mkdtemp(dir))
		tap_skip_all("no folder for scratch files");
	TEST(top_and_fetch);
	TEST(relay);
	TEST(sources);
	TEST(digests);
	TEST(digest_defaults);
	TEST(subscribers);
	TEST(defaults);
	TEST(relay_urls);
	TEST(golden);
	TEST(files);
	TEST(fingerprint);
	TEST(absolute_include);
	TEST(shipped);
	TEST(table);
	TEST(many);
	TEST(parts);
	TEST(sizes);
	TEST(default_path);
	TEST(clean_up);
	return tap_done();
}
