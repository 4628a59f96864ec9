/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tokenizer: comments and doctypes. */
#include "html/token_impl.h"

static size_t skip_space(struct str s, size_t i)
{
	while (i < s.n && html_is(s.p[i], C_SPACE))
		i++;
	return i;
}

static void set_comment(struct html_tokenizer *t, size_t from, size_t to,
    size_t next, struct html_token *k)
{
	struct str s = {t->in.p + from, to - from};
	k->type = HTML_COMMENT;
	k->text = html_clean(t, s, CLEAN_NUL);
	t->i = next;
}

void html_read_bogus(struct html_tokenizer *t, size_t at, struct html_token *k)
{
	const char *e = memchr(t->in.p + at, '>', t->in.n - at);
	size_t end = e ? (size_t)(e - t->in.p) : t->in.n;
	set_comment(t, at, end, e ? end + 1 : end, k);
}

/* A comment ends at the first "-->" or "--!>", and at ">" or "->" right at
 * its start. The standard's states for "<!--" inside a comment only find
 * errors. At the end of the input an unfinished end mark is not text. */
static void read_comment(
    struct html_tokenizer *t, size_t from, struct html_token *k)
{
	struct str s = t->in;
	size_t i = from;
	if (i < s.n && s.p[i] == '>') {
		set_comment(t, from, from, i + 1, k);
		return;
	}
	if (i + 1 < s.n && s.p[i] == '-' && s.p[i + 1] == '>') {
		set_comment(t, from, from, i + 2, k);
		return;
	}
	for (; i < s.n; i++) {
		const char *gt = memchr(s.p + i, '>', s.n - i);
		if (!gt)
			break;
		i = (size_t)(gt - s.p);
		size_t bang = i > from && s.p[i - 1] == '!';
		if (i >= from + 2 + bang && s.p[i - 1 - bang] == '-' &&
		    s.p[i - 2 - bang] == '-') {
			set_comment(t, from, i - 2 - bang, i + 1, k);
			return;
		}
	}
	struct str rest = {s.p + from, s.n - from};
	size_t cut = str_ends(rest, S("--!"))  ? 3
		     : str_ends(rest, S("--")) ? 2
					       : str_ends(rest, S("-"));
	set_comment(t, from, s.n - cut, s.n, k);
}

/* The quoted id at byte `i`, if there is one. Returns the byte behind it.
 * A '>' ends it too, and then the doctype: `*cut` is set and '>' is next. */
static size_t read_id(
    struct html_tokenizer *t, size_t i, struct str *out, bool *cut)
{
	struct str s = t->in;
	char quote = s.p[i++];
	size_t from = i;
	while (i < s.n && s.p[i] != quote && s.p[i] != '>')
		i++;
	struct str raw = {s.p + from, i - from};
	*out = html_clean(t, raw, CLEAN_NUL);
	*cut = i >= s.n || s.p[i] == '>';
	return *cut ? i : i + 1;
}

static bool at_quote(struct str s, size_t i)
{
	return i < s.n && (s.p[i] == '"' || s.p[i] == '\'');
}

/* What follows the name. Sets quirks where it makes no sense. Returns where
 * to look for the '>'. */
static size_t read_ids(struct html_tokenizer *t, size_t i, struct html_token *k)
{
	struct str s = t->in, word = str_sub(s, i, i + 6);
	bool public = str_ieq(word, S("public")), cut = false;
	k->quirks = true;
	if (!public && !str_ieq(word, S("system")))
		return i;
	i = skip_space(s, i + 6);
	if (!at_quote(s, i))
		return i;
	i = read_id(t, i, public ? &k->public_id : &k->system_id, &cut);
	if (cut)
		return i;
	i = skip_space(s, i);
	if (public && at_quote(s, i)) {
		i = read_id(t, i, &k->system_id, &cut);
		if (cut)
			return i;
		i = skip_space(s, i);
	} else if (public && i < s.n && s.p[i] != '>') {
		return i;
	}
	/* Other words after a system id are skipped without quirks, but the
	 * end of the input is not. */
	k->quirks = i >= s.n;
	return i;
}

/* `i`: behind "<!doctype". */
static void read_doctype(
    struct html_tokenizer *t, size_t i, struct html_token *k)
{
	struct str s = t->in;
	k->type = HTML_DOCTYPE;
	i = skip_space(s, i);
	size_t from = i;
	while (i < s.n && !html_is(s.p[i], C_SPACE) && s.p[i] != '>')
		i++;
	struct str name = {s.p + from, i - from};
	if (name.n)
		k->name = html_clean(t, name, CLEAN_LOWER | CLEAN_NUL);
	i = skip_space(s, i);
	if (i >= s.n || !name.n)
		k->quirks = true;
	else if (s.p[i] != '>')
		i = read_ids(t, i, k);
	const char *gt = i < s.n ? memchr(s.p + i, '>', s.n - i) : NULL;
	/* Only skipping bogus words may meet the end without quirks. */
	t->i = gt ? (size_t)(gt - s.p) + 1 : s.n;
}

void html_read_markup(struct html_tokenizer *t, struct html_token *k)
{
	struct str rest = str_sub(t->in, t->i, t->in.n);
	if (str_starts(rest, S("<!--")))
		read_comment(t, t->i + 4, k);
	else if (str_istarts(rest, S("<!doctype")))
		read_doctype(t, t->i + 9, k);
	else
		html_read_bogus(t, t->i + 2, k);
}
