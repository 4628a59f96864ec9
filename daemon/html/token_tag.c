/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tokenizer: tags and their attributes. */
#include "html/token_impl.h"

#include "base/arena.h"

/* The first byte at or after `i` that is in a class, or the end. */
static size_t skip_to(struct str s, size_t i, unsigned classes)
{
	while (i < s.n && !html_is(s.p[i], classes))
		i++;
	return i;
}

static size_t skip_space(struct str s, size_t i)
{
	while (i < s.n && html_is(s.p[i], C_SPACE))
		i++;
	return i;
}

/* Known names are static strings, so that <DIV> costs no memory. */
static void set_name(
    struct html_tokenizer *t, struct str raw, struct html_token *k)
{
	char low[HTML_TAG_NAME_MAX];
	if (raw.n <= HTML_TAG_NAME_MAX) {
		for (size_t i = 0; i < raw.n; i++)
			low[i] = ch_lower(raw.p[i]);
		k->tag = html_tag_of((struct str){low, raw.n});
	}
	k->name = k->tag ? html_tag_name(k->tag)
			 : html_clean(t, raw, CLEAN_LOWER | CLEAN_NUL);
}

static uint32_t hash_name(struct str s)
{
	uint32_t h = 2166136261u;
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 16777619u;
	return h;
}

/* Room for an attribute of that name, or NULL where the tag has it already
 * or has too many. A tag of n attributes costs at most n times
 * HTML_ATTRS_MAX comparisons of numbers. */
static struct html_attr *add_attr(
    struct html_tokenizer *t, struct html_token *k, struct str raw)
{
	if (k->attrs == HTML_ATTRS_MAX || k->type == HTML_END)
		return NULL;
	struct str name = html_clean(t, raw, CLEAN_LOWER | CLEAN_NUL);
	uint32_t h = hash_name(name);
	for (size_t i = 0; i < k->attrs; i++)
		if (t->hash[i] == h && str_eq(t->attr[i].name, name))
			return NULL;
	t->hash[k->attrs] = h;
	struct html_attr *at = &t->attr[k->attrs++];
	*at = (struct html_attr){name, {"", 0}};
	return at;
}

/* The value that follows "=" at byte `i`; `*out` is raw. Returns the byte
 * behind it; past the end of the input where a quote stays open. */
static size_t read_value(struct str s, size_t i, struct str *out)
{
	i = skip_space(s, i);
	*out = (struct str){"", 0};
	if (i >= s.n || s.p[i] == '>')
		return i;
	if (s.p[i] == '"' || s.p[i] == '\'') {
		char quote = s.p[i++];
		const char *e = memchr(s.p + i, quote, s.n - i);
		if (!e)
			return s.n;
		*out = (struct str){s.p + i, (size_t)(e - s.p) - i};
		return (size_t)(e - s.p) + 1;
	}
	size_t end = skip_to(s, i, C_VALUE_END);
	*out = (struct str){s.p + i, end - i};
	return end;
}

/* The attribute whose name begins at byte `i`; its first byte belongs to the
 * name whatever it is. Returns the byte behind it. */
static size_t read_attr(
    struct html_tokenizer *t, size_t i, struct html_token *k)
{
	struct str s = t->in, value = {"", 0};
	size_t end = skip_to(s, i + 1, C_ATTR_END);
	struct html_attr *at = add_attr(t, k, (struct str){s.p + i, end - i});
	i = skip_space(s, end);
	if (i >= s.n || s.p[i] != '=')
		return i;
	i = read_value(s, i + 1, &value);
	if (at)
		at->value = html_clean(t, value, CLEAN_ATTR | CLEAN_NUL);
	return i;
}

bool html_read_tag(struct html_tokenizer *t, size_t at, struct html_token *k)
{
	struct str s = t->in;
	size_t i = skip_to(s, at, C_NAME_END);
	set_name(t, (struct str){s.p + at, i - at}, k);
	for (;;) {
		i = skip_space(s, i);
		if (i >= s.n) {
			t->i = s.n;
			return false;
		}
		if (s.p[i] == '>')
			break;
		if (s.p[i] != '/') {
			i = read_attr(t, i, k);
			continue;
		}
		i++;
		if (i < s.n && s.p[i] == '>') {
			k->self_closing = true;
			break;
		}
	}
	t->i = i + 1;
	k->attr = t->attr;
	if (k->type == HTML_START)
		t->last_start = k->name;
	return true;
}
