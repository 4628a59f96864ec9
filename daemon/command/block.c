/* SPDX-License-Identifier: MIT */
/* gazetted: source blocks for the operator to paste. */
#include "command/block.h"

#include "base/arena.h"
#include "base/url.h"

#define NAME_BYTES 40 /* of a name that is made */

/* ---- names ---- */

/* "News, of the Day" -> news-of-the-day; absent where most of it would be
 * lost, as with a title in Japanese. */
static struct str slug(struct arena *a, struct str s)
{
	char *d = arena_alloc(a, NAME_BYTES + 1);
	size_t n = 0, foreign = 0;
	for (size_t i = 0; i < s.n && n < NAME_BYTES; i++) {
		foreign += (unsigned char)s.p[i] >= 0x80;
		if (ch_alnum(s.p[i]))
			d[n++] = ch_lower(s.p[i]);
		else if (n && d[n - 1] != '-' && s.p[i] != '\'')
			d[n++] = '-';
	}
	while (n && d[n - 1] == '-')
		n--;
	return n && foreign <= n / 4 ? (struct str){d, n} : (struct str){0};
}

static struct str host_slug(struct arena *a, const struct block *b)
{
	struct str site = url_site(a, b->url);
	if (!site.n && b->command.n)
		site = str_sub(b->command.v[0],
		    (size_t)(str_rchr(b->command.v[0], '/') + 1),
		    b->command.v[0].n);
	struct str s = slug(a, site);
	return s.n ? s : S("source");
}

struct str block_name(struct arena *a, struct map *taken, const struct block *b)
{
	struct str base = slug(a, b->name), name;
	if (!base.n)
		base = slug(a, b->title);
	if (!base.n)
		base = host_slug(a, b);
	name = str_dup(a, base);
	for (int i = 2; map_get(taken, name); i++)
		name = arena_printf(a, "%.*s-%d", PRS(base), i);
	map_put(taken, name, taken);
	return name;
}

/* ---- printing ---- */

static void quoted(FILE *f, struct str s)
{
	putc('"', f);
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '"' || s.p[i] == '\\')
			putc('\\', f);
		putc(s.p[i], f);
	}
	putc('"', f);
}

static void setting(FILE *f, const char *key, struct str value)
{
	if (!value.n)
		return;
	fprintf(f, ";\n    %s = ", key);
	quoted(f, value);
}

static void command(FILE *f, const char *key, const struct str *argv, size_t n)
{
	if (!n)
		return;
	fprintf(f, ";\n    %s = [", key);
	for (size_t i = 0; i < n; i++) {
		fputs(i ? ", " : " ", f);
		quoted(f, argv[i]);
	}
	fputs(" ]", f);
}

/* The URL without the login, which goes to *user. */
static struct str without_login(
    struct arena *a, struct str text, struct str *user)
{
	struct url u;
	if (!url_is_web(text) || !url_parse(a, text, &u) || !u.user.n)
		return text;
	ptrdiff_t colon = str_chr(u.user, ':');
	*user = colon < 0 ? u.user : str_sub(u.user, 0, (size_t)colon);
	u.user = (struct str){0};
	return url_text(a, &u);
}

void block_print(FILE *f, struct arena *a, const struct block *b)
{
	struct str user = b->user;
	struct str url = without_login(a, b->url, &user);
	fputs("  { name = ", f);
	quoted(f, b->name);
	command(f, "command", b->command.v, b->command.n);
	setting(f, "url", url);
	setting(f, "kind", b->kind);
	setting(f, "user", user);
	setting(f, "title", b->title);
	setting(f, "section", b->section);
	setting(f, "language", b->language);
	for (size_t i = 0; b->more[i].key; i++)
		setting(f, b->more[i].key, b->more[i].value);
	command(f, "token_command", b->token_command.v, b->token_command.n);
	if (b->split)
		fputs(";\n    split = true", f);
	if (b->allow_private)
		fputs(";\n    allow_private = true", f);
	if (b->disabled)
		fputs(";\n    enabled = false", f);
	fputs("; }", f);
}
