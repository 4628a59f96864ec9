/* SPDX-License-Identifier: MIT */
/* gazetted: what single values of the config must be. */
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/url.h"
#include "base/url_host.h"
#include "base/utf8.h"
#include "conf/caps.h"
#include "conf/load.h"
#include "html/select.h"
#include "mime/address.h"
#include "text/regex.h"
#include "text/similar.h"
#include "text/words.h"

/* ---- strings of one field ---- */

/* Is it one of these keys, apart by spaces? */
static bool is(const struct key *k, const char *names)
{
	for (const char *at = names; at; at = strchr(at, ' ')) {
		const char *name = k->doc.name;
		for (at += *at == ' '; *at && *at == *name; name++)
			at++;
		if (!*name && (*at == ' ' || !*at))
			return true;
	}
	return false;
}

static bool name_ok(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!ch_alnum(s.p[i]) && !strchr("._-", s.p[i]))
			return false;
	return s.n && s.n <= CONF_NAME_MAX && ch_alnum(s.p[0]);
}

static void check_name(struct loader *l, struct place at, struct str v)
{
	if (!name_ok(v))
		load_mistake(l, at,
		    "name = \"%.*s\": must be 1 to %d letters, digits, dots, "
		    "dashes and underscores, and begin with a letter or digit",
		    PRS(v), CONF_NAME_MAX);
}

bool load_host_ok(struct str s)
{
	bool v6 = s.n > 2 && s.p[0] == '[' && s.p[s.n - 1] == ']';
	const char *more = v6 ? "[]:." : ".-_";
	for (size_t i = 0; i < s.n; i++)
		if (!ch_alnum(s.p[i]) && !strchr(more, s.p[i]))
			return false;
	return s.n && s.n < 254 && (v6 || ch_alnum(s.p[0]));
}

static void check_host(
    struct loader *l, struct place at, const struct key *k, struct str v)
{
	if (!load_host_ok(v))
		load_mistake(l, at,
		    "%s = \"%.*s\": must be a host's name, for example "
		    "mail.example.org",
		    k->doc.name, PRS(v));
}

/* Into the User-Agent and the like go printable ASCII characters. */
static void check_ascii(
    struct loader *l, struct place at, const struct key *k, struct str v)
{
	for (size_t i = 0; i < v.n; i++)
		if ((unsigned char)v.p[i] >= 0x7f) {
			load_mistake(l, at, "%s = \"%.*s\": must be ASCII",
			    k->doc.name, PRS(v));
			return;
		}
}

/* BCP 47: two or three letters for the language, then parts of up to eight.
 * Longer first parts are set aside for what nobody has registered yet, so
 * "german" is none. */
static bool language_ok(struct str tag)
{
	struct str part;
	bool first = true;
	while (str_split(&tag, '-', &part)) {
		bool good = part.n > 0 && part.n <= 8;
		for (size_t i = 0; i < part.n; i++)
			good &=
			    first ? ch_alpha(part.p[i]) : ch_alnum(part.p[i]);
		if (!good || (first && part.n != 2 && part.n != 3))
			return false;
		first = false;
	}
	return !first;
}

/* `tag` is what of the value must be one. */
static void check_language(struct loader *l, struct place at,
    const struct key *k, struct str v, struct str tag)
{
	if (!language_ok(tag))
		load_mistake(l, at,
		    "%s = \"%.*s\": must be a language's tag, for example en "
		    "or pt-BR",
		    k->doc.name, PRS(v));
}

static void check_address(
    struct loader *l, struct place at, const struct key *k, struct str *v)
{
	struct err e = ERR_INIT;
	struct str ascii = is(k, "email") ? mime_addr_wire(l->a, *v, &e)
					  : mime_addr_ascii(l->a, *v, &e);
	if (ascii.n)
		*v = ascii;
	else
		load_mistake(
		    l, at, "%s = \"%.*s\": %s", k->doc.name, PRS(*v), e.msg);
}

static void check_zone(struct loader *l, struct place at, struct str v)
{
	struct err e = ERR_INIT;
	const struct zone *z;
	if (zone_set_get(l->zones, v, &z, &e) < 0)
		load_mistake(l, at, "zone = \"%.*s\": %s", PRS(v), e.msg);
}

/* "; write "https://example.org/feed"", for what is meant as one; or "". */
static struct str better_url(struct loader *l, struct str v)
{
	struct url u;
	struct str s = str_starts(v, S("/")) && !str_starts(v, S("//"))
			   ? str_cat(l->one, S("file:"), v)
			   : url_typed(l->one, v);
	bool good =
	    !str_eq(s, v) &&
	    (str_starts(s, S("file:")) ||
		(url_is_web(s) && url_parse(l->one, s, &u) && u.host.n));
	return good ? arena_printf(l->one, "; write \"%.*s\"", PRS(s)) : S("");
}

static void check_url(struct loader *l, struct place at, struct str v)
{
	struct url u;
	if (letterbox_kind_of(v)) /* load_kind() looks at it whole */
		return;
	if (str_eq(v, SOURCE_STDIN) || str_istarts(v, S("file:///")) ||
	    str_istarts(v, S("file://localhost/")) ||
	    (str_istarts(v, S("file:/")) && !str_istarts(v, S("file://"))))
		return;
	if (!url_parse(l->one, v, &u) || !u.host.n ||
	    (!str_eq(u.scheme, S("http")) && !str_eq(u.scheme, S("https"))))
		load_mistake(l, at,
		    "url = \"%.*s\": must begin with http://, https:// or "
		    "file:/ and name a host or file, or be file:-%.*s",
		    PRS(v), PRS(better_url(l, v)));
	else if (u.user.n)
		load_mistake(l, at,
		    "url: a login does not stand in the URL; use user and "
		    "password_file");
	arena_clear(l->one);
}

struct str load_beside(struct loader *l, struct str v)
{
	return str_starts(v, S("/")) ? v : str_cat(l->a, l->dir, v);
}

static void check_secret_file(
    struct loader *l, struct place at, const struct key *k, struct str v)
{
	struct stat st;
	if (stat(v.p, &st) < 0)
		load_mistake(l, at, "%s = \"%s\": %m", k->doc.name, v.p);
	else if (!S_ISREG(st.st_mode))
		load_mistake(
		    l, at, "%s = \"%s\": is not a file", k->doc.name, v.p);
	else if (st.st_mode & 077)
		load_mistake(l, at,
		    "%s = \"%s\": holds a secret but others may read it; "
		    "run: chmod 600 %s",
		    k->doc.name, v.p, v.p);
}

static void check_file(
    struct loader *l, struct place at, const struct key *k, struct str v)
{
	if (access(v.p, R_OK) < 0)
		load_mistake(l, at, "%s = \"%s\": %m", k->doc.name, v.p);
}

static void check_folder(
    struct loader *l, struct place at, const struct key *k, struct str v)
{
	struct stat st;
	if (stat(v.p, &st) < 0 || !S_ISDIR(st.st_mode))
		load_mistake(
		    l, at, "%s = \"%s\": is not a folder", k->doc.name, v.p);
}

static void check_state(struct loader *l, struct place at, struct str v)
{
	if (v.n < 2 || v.p[0] != '/')
		load_mistake(l, at,
		    "state = \"%.*s\": must be an absolute path", PRS(v));
}

bool load_text_ok(struct loader *l, struct place at, const struct key *k,
    struct str v, bool lines)
{
	const char *why = v.n > CONF_STRING_MAX ? "is too long"
			  : !utf8_valid(v)	? "is not UTF-8"
						: NULL;
	for (size_t i = 0; !why && i < v.n; i++)
		if (((unsigned char)v.p[i] < 0x20 || v.p[i] == 0x7f) &&
		    !(lines && strchr("\n\r\t", v.p[i])))
			why = lines ? "holds control characters"
				    : "must be one line without control "
				      "characters";
	if (why)
		load_mistake(l, at, "%s: %s", k->doc.name, why);
	return !why;
}

static void check_theme(struct loader *l, struct place at, struct str v)
{
	if (!name_ok(v))
		load_mistake(l, at,
		    "theme = \"%.*s\": must be the name of a folder, without "
		    "slashes",
		    PRS(v));
}

static void check_selector(
    struct loader *l, struct place at, const struct key *k, struct str v)
{
	struct html_selector *s;
	struct err e = ERR_INIT;
	if (html_selector_new(l->tmp, v, &s, &e) < 0)
		load_mistake(
		    l, at, "%s = \"%.*s\": %s", k->doc.name, PRS(v), e.msg);
}

void load_string_check(
    struct loader *l, struct place at, const struct key *k, struct str *v)
{
	/* what thousands of sources have first */
	if (is(k, "url")) {
		check_url(l, at, *v);
		return;
	}
	if (is(k, "name")) {
		if (strcmp(k->doc.group, "subscribers") != 0)
			check_name(l, at, *v);
		return;
	}
	if (is(k, "password_file key_file ca_file templates dkim note_file"))
		*v = load_beside(l, *v);
	if (is(k, "sender reply_to unsubscribe email address"))
		check_address(l, at, k, v);
	else if (is(k, "zone"))
		check_zone(l, at, *v);
	else if (is(k, "language"))
		check_language(l, at, k, *v, *v);
	else if (is(k, "hostname helo"))
		check_host(l, at, k, *v);
	else if (is(k, "contact"))
		check_ascii(l, at, k, *v);
	else if (is(k, "password_file key_file"))
		check_secret_file(l, at, k, *v);
	else if (is(k, "ca_file"))
		check_file(l, at, k, *v);
	else if (is(k, "templates dkim"))
		check_folder(l, at, k, *v);
	else if (is(k, "state"))
		check_state(l, at, *v);
	else if (is(k, "theme"))
		check_theme(l, at, *v);
	else if (str_starts(str_of(k->doc.name), S("select_")) ||
		 is(k, "article"))
		check_selector(l, at, k, *v);
}

/* "sourc:town" is no phrase that anybody looks for; "session:3" may be. */
static struct str meant_kind(struct str text)
{
	static const struct str kinds[] = {S_INIT("title"), S_INIT("author"),
	    S_INIT("category"), S_INIT("source"), S_INIT("section"),
	    S_INIT("language")};
	static const struct {
		struct str other, kind;
	} others[] = {{S_INIT("lang"), S_INIT("language")},
	    {S_INIT("tag"), S_INIT("category")},
	    {S_INIT("tags"), S_INIT("category")},
	    {S_INIT("feed"), S_INIT("source")},
	    {S_INIT("headline"), S_INIT("title")},
	    {S_INIT("by"), S_INIT("author")}};
	ptrdiff_t colon = str_chr(text, ':');
	struct str none = {NULL, 0}, word;
	if (colon <= 0 || (size_t)colon + 1 >= text.n ||
	    text.p[colon + 1] == ' ')
		return none;
	word = str_sub(text, 0, (size_t)colon);
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
		if (str_ieq(word, others[i].other))
			return others[i].kind;
	struct str kind =
	    similar_best(word, kinds, sizeof(kinds) / sizeof(*kinds));
	return kind.n && similar_distance(word, kind) == 1 ? kind : none;
}

/* What would be looked for as words, and is meant otherwise. */
static void check_words(struct loader *l, struct place at, const struct key *k,
    struct str v, struct rule r)
{
	struct str kind = r.kind == RULE_TEXT ? meant_kind(r.text) : S("");
	struct words words = words_of(r.text);
	struct word word;
	if (r.text.n && str_rchr(r.text, '/') == 0) /* "/e/OS" is words */
		load_mistake(l, at,
		    "%s = \"%.*s\": an expression has a slash at its end, too",
		    k->doc.name, PRS(v));
	else if (r.text.n && r.kind != RULE_SOURCE && r.kind != RULE_SECTION &&
		 !words_next(&words, &word))
		load_mistake(l, at,
		    "%s = \"%.*s\": there is no word in it; for signs write an "
		    "expression, \"/€/\"",
		    k->doc.name, PRS(v));
	else if (kind.n)
		load_mistake(l, at,
		    "%s = \"%.*s\": there is no \"%.*s\"; did you mean "
		    "\"%.*s:\"?",
		    k->doc.name, PRS(v), (int)str_chr(r.text, ':') + 1,
		    r.text.p, PRS(kind));
}

static void check_rule(
    struct loader *l, struct place at, const struct key *k, struct str v)
{
	struct rule r = rule_of(v);
	struct err e = ERR_INIT;
	struct regex *expr;
	if (!r.text.n)
		load_mistake(l, at, "%s = \"%.*s\": there is nothing to find",
		    k->doc.name, PRS(v));
	if (!r.pattern)
		check_words(l, at, k, v, r);
	if (r.text.n && r.kind == RULE_LANGUAGE && !r.pattern)
		check_language(l, at, k, v, r.text);
	if (!r.pattern)
		return;
	if (regex_new(r.text, &expr, &e) < 0)
		load_mistake(l, at, "%s = \"%.*s\": the expression, %s",
		    k->doc.name, PRS(v), e.msg);
	else
		regex_free(&expr);
}

void load_item_check(
    struct loader *l, struct place at, const struct key *k, struct str v)
{
	if (is(k, "languages"))
		check_language(l, at, k, v, v);
	else if (is(k, "include exclude"))
		check_rule(l, at, k, v);
}

/* ---- what a source is ---- */

void load_program(
    struct loader *l, struct place at, const char *key, struct str *program)
{
	if (str_chr(*program, '/') < 0)
		return;
	*program = load_beside(l, *program);
	if (access(program->p, X_OK) < 0)
		load_mistake(l, at, "%s = [ \"%s\" ]: %m", key, program->p);
}

static void command_source(
    struct loader *l, struct place at, struct source *s, struct source_more *m)
{
	s->kind = SOURCE_EXEC;
	load_program(l, at, "command", m->command.v);
	s->url = str_cat(l->a, S("exec:"), m->command.v[0]);
}

/* "imaps://ann@host/" is how people write it: the login goes to `user`. What
 * is percent-encoded there is so in the URL alone. */
static void login_of(
    struct loader *l, struct place at, struct source *s, struct source_more *m)
{
	struct url u;
	if (!url_parse(l->a, s->url, &u) || !u.user.n)
		return;
	if (str_chr(u.user, ':') >= 0)
		load_mistake(l, at,
		    "source \"%.*s\": a password does not stand in the URL; "
		    "use password_file or password_command",
		    PRS(s->name));
	if (!m->user.n)
		m->user = url_unescape(l->a, u.user);
	u.user = (struct str){NULL, 0};
	s->url = url_text(l->a, &u);
}

static void mailbox_source(
    struct loader *l, struct place at, struct source *s, struct source_more *m)
{
	struct err e = ERR_INIT;
	struct url u;
	bool move = m->after == LETTERS_MOVE;
	s->kind = SOURCE_MAILBOX;
	login_of(l, at, s, m);
	if (m->after == LETTERS_AUTO && m->move_to.n)
		m->after = LETTERS_MOVE;
	else if (move != (m->move_to.n > 0))
		load_mistake(l, at,
		    move ? "source \"%.*s\": after = \"move\" needs move_to"
			 : "source \"%.*s\": move_to is set, but after is not "
			   "\"move\"",
		    PRS(s->name));
	if (m->after == LETTERS_AUTO)
		m->after = letterbox_kind_of(s->url) == LETTERBOX_IMAP
			       ? LETTERS_SEEN
			       : LETTERS_KEEP;
	if (letterbox_url(l->a, s->url, &u, &e) < 0 ||
	    letterbox_done_check(s->url, m->after, &e) < 0)
		load_mistake(l, at, "source \"%.*s\": url = \"%.*s\": %s",
		    PRS(s->name), PRS(s->url), e.msg);
	else if (u.host.n && !m->user.n)
		load_mistake(l, at, "source \"%.*s\": a mailbox needs user",
		    PRS(s->name));
	else if (u.host.n && !m->password_file.n && !m->password_command.n &&
		 !m->token_command.n)
		load_mistake(l, at,
		    "source \"%.*s\": a mailbox needs password_file, "
		    "password_command or token_command",
		    PRS(s->name));
	if (m->token_command.n)
		load_program(l, at, "token_command", m->token_command.v);
	if (m->follow && !m->split)
		load_mistake(
		    l, at, "source \"%.*s\": follow needs split", PRS(s->name));
	/* A letter is whole, and whoever asks for its page is counted. */
	if (!m->split && s->full_text == FULL_AUTO)
		s->full_text = FULL_NEVER;
}

void load_kind(struct loader *l, struct place at, struct source_draft *d)
{
	struct source *s = &d->s;
	struct source_more *m = &d->more;
	const struct page_rules *r = &m->rules;
	vec_each (&m->remove, css)
		check_selector(l, at, conf_key_find("sources", "remove"), *css);
	if (r->item.n)
		s->reading = READ_PAGE;
	else if (r->title.n || r->link.n || r->date.n || r->summary.n)
		load_mistake(l, at,
		    "source \"%.*s\": selectors of parts, but no select_item",
		    PRS(s->name));
	if (s->url.n && m->command.n)
		load_mistake(l, at,
		    "source \"%.*s\": url and command are both set; keep one",
		    PRS(s->name));
	else if (m->command.n)
		command_source(l, at, s, m);
	else if (!s->url.n)
		load_mistake(l, at,
		    "\"url\" is missing in sources: http:, https: or file:/ "
		    "URL of the feed, or else a command");
	else if (str_istarts(s->url, S("file:")))
		s->kind = SOURCE_FILE;
	else if (letterbox_kind_of(s->url))
		mailbox_source(l, at, s, m);
	if (s->kind == SOURCE_MAILBOX)
		return;
	if (m->split || m->follow || m->news.n || m->move_to.n ||
	    m->after != LETTERS_AUTO)
		load_mistake(l, at,
		    "source \"%.*s\": after, move_to, split, news and "
		    "follow are for mailboxes",
		    PRS(s->name));
}

/* ---- strings of more than one field ---- */

static void from(
    struct loader *l, struct place at, struct str v, struct digest *d)
{
	struct err e = ERR_INIT;
	struct mailbox mb;
	if (mime_parse_mailbox(l->a, v, &mb, &e) < 0) {
		load_mistake(l, at,
		    "from = \"%.*s\": %s; it must look like Morning News "
		    "<digest@example.org>",
		    PRS(v), e.msg);
		return;
	}
	d->from_name = mb.name;
	d->from_addr = mb.addr;
}

void load_special(struct loader *l, struct place at, const struct key *k,
    struct str v, void *base)
{
	struct err e = ERR_INIT;
	struct digest *d = base;
	switch (k->special) {
	case SP_FROM: from(l, at, v, d); break;
	case SP_SCHEDULE:
		if (schedule_parse(v, &d->schedule, &e) < 0)
			load_mistake(
			    l, at, "schedule = \"%.*s\": %s", PRS(v), e.msg);
		break;
	case SP_CATCHUP:
		if (catchup_parse(v, &d->catchup, &e) < 0)
			load_mistake(
			    l, at, "catchup = \"%.*s\": %s", PRS(v), e.msg);
		break;
	case SP_RELAY_URL: load_relay_url(l, at, v, base); break;
	case SP_RATE: load_rate(l, at, k, v, base); break;
	case SP_DOMAIN: load_domain(l, at, v, base); break;
	case SP_MAILBOX: load_mailbox(l, at, v); break;
	case SP_PAGE_URL: load_page_url(l, at, v); break;
	case SP_LISTEN: load_listen(l, at, v); break;
	default: break;
	}
}
