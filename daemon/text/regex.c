/* SPDX-License-Identifier: MIT */
/* gazetted: regular expressions on a leash. */
/*
 * PCRE2 limits its backtracking by "match limit", but anew for each place of
 * the text that a match may begin at. So every item of an expression is
 * compiled with a callout in front (PCRE2_AUTO_CALLOUT), and ours counts over
 * the whole text and calls the match off. An item that repeats may pass over
 * much of the text between two callouts: so many bytes of that are a step, too.
 */
#include "text/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <pthread.h>
#include <stdlib.h>

#include "base/late.h"
#include "base/utf8.h"
#include "text/caps.h"

#define SONAME "libpcre2-8.so.0"

#define STEP_BYTES 16 /* that an item passes over in the time of a callout */

/* In place of pcre2.h's names, which are macros of these. */
#define USED(X)                                                                \
	X(pcre2_code_8 *, pcre2_compile_8,                                     \
	    (PCRE2_SPTR8 p, PCRE2_SIZE n, uint32_t opts, int *code,            \
		PCRE2_SIZE *at, pcre2_compile_context_8 *c),                   \
	    (p, n, opts, code, at, c))                                         \
	X(void, pcre2_code_free_8, (pcre2_code_8 * c), (c))                    \
	X(pcre2_compile_context_8 *, pcre2_compile_context_create_8,           \
	    (pcre2_general_context_8 * g), (g))                                \
	X(void, pcre2_compile_context_free_8, (pcre2_compile_context_8 * c),   \
	    (c))                                                               \
	X(int, pcre2_set_parens_nest_limit_8,                                  \
	    (pcre2_compile_context_8 * c, uint32_t n), (c, n))                 \
	X(int, pcre2_get_error_message_8,                                      \
	    (int code, PCRE2_UCHAR8 *to, PCRE2_SIZE n), (code, to, n))         \
	X(pcre2_match_context_8 *, pcre2_match_context_create_8,               \
	    (pcre2_general_context_8 * g), (g))                                \
	X(void, pcre2_match_context_free_8, (pcre2_match_context_8 * c), (c))  \
	X(int, pcre2_set_heap_limit_8,                                         \
	    (pcre2_match_context_8 * c, uint32_t kib), (c, kib))               \
	X(int, pcre2_set_callout_8,                                            \
	    (pcre2_match_context_8 * c,                                        \
		int (*f)(pcre2_callout_block_8 *, void *), void *ctx),         \
	    (c, f, ctx))                                                       \
	X(pcre2_match_data_8 *, pcre2_match_data_create_8,                     \
	    (uint32_t n, pcre2_general_context_8 * g), (n, g))                 \
	X(void, pcre2_match_data_free_8, (pcre2_match_data_8 * m), (m))        \
	X(int, pcre2_match_8,                                                  \
	    (const pcre2_code_8 *c, PCRE2_SPTR8 s, PCRE2_SIZE n,               \
		PCRE2_SIZE from, uint32_t opts, pcre2_match_data_8 *m,         \
		pcre2_match_context_8 *mc),                                    \
	    (c, s, n, from, opts, m, mc))

static struct {
	USED(LATE_SLOT)
} to;
static const struct late_symbol symbols[] = {USED(LATE_SYMBOL)};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

struct regex {
	pcre2_code *code;
	pcre2_match_data *data;
	pcre2_match_context *context;
	uint32_t steps; /* of the match under way */
	size_t at;	/* bytes into the text, at the last of them */
};

static int step(pcre2_callout_block *b, void *ctx)
{
	struct regex *r = ctx;
	size_t was = r->at;
	r->at = b->current_position;
	r->steps +=
	    1 + (r->at > was ? (uint32_t)(r->at - was) / STEP_BYTES : 0);
	return r->steps > REGEX_STEPS_MAX ? PCRE2_ERROR_CALLOUT : 0;
}

static int compile(struct str s, pcre2_code **out, struct err *e)
{
	const uint32_t opts = PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS |
			      PCRE2_AUTO_CALLOUT | PCRE2_NEVER_BACKSLASH_C |
			      PCRE2_DOLLAR_ENDONLY;
	pcre2_compile_context *c = to.pcre2_compile_context_create_8(NULL);
	PCRE2_UCHAR8 words[200] = "";
	PCRE2_SIZE at = 0;
	int code = 0;
	if (!c)
		abort();
	to.pcre2_set_parens_nest_limit_8(c, REGEX_DEPTH_MAX);
	*out = to.pcre2_compile_8((PCRE2_SPTR8)s.p, s.n, opts, &code, &at, c);
	to.pcre2_compile_context_free_8(c);
	if (*out)
		return 0;
	to.pcre2_get_error_message_8(code, words, sizeof(words));
	return err_set(e, ERR_CONFIG, "at character %zu: %s",
	    utf8_len(str_sub(s, 0, at)) + 1, (const char *)words);
}

int regex_new(struct str s, struct regex **out, struct err *e)
{
	pcre2_code *code;
	if (s.n > REGEX_BYTES_MAX)
		return err_set(e, ERR_CONFIG, "it is longer than %d bytes",
		    REGEX_BYTES_MAX);
	pthread_once(&once, load);
	if (!loaded)
		return err_set(e, ERR_CONFIG,
		    "regular expressions need %s; install libpcre2-8-0",
		    SONAME);
	if (compile(s, &code, e) < 0)
		return -1;
	struct regex *r = calloc(1, sizeof(*r));
	if (!r)
		abort();
	r->code = code;
	r->data = to.pcre2_match_data_create_8(1, NULL);
	r->context = to.pcre2_match_context_create_8(NULL);
	if (!r->data || !r->context)
		abort();
	to.pcre2_set_heap_limit_8(r->context, REGEX_HEAP_KIB);
	to.pcre2_set_callout_8(r->context, step, r);
	*out = r;
	return 0;
}

void regex_free(struct regex **r)
{
	if (!*r)
		return;
	to.pcre2_match_context_free_8((*r)->context);
	to.pcre2_match_data_free_8((*r)->data);
	to.pcre2_code_free_8((*r)->code);
	free(*r);
	*r = NULL;
}

enum regex_verdict regex_fits(struct regex *r, struct str text)
{
	struct str s = utf8_clip(text.p ? text : S(""), REGEX_TEXT_MAX);
	r->steps = 0;
	r->at = 0;
	int rc = to.pcre2_match_8(
	    r->code, (PCRE2_SPTR8)s.p, s.n, 0, 0, r->data, r->context);
	switch (rc) {
	case PCRE2_ERROR_CALLOUT:
	case PCRE2_ERROR_MATCHLIMIT:
	case PCRE2_ERROR_HEAPLIMIT: return REGEX_SPENT;
	default: return rc >= 0 ? REGEX_FITS : REGEX_NOT;
	}
}

uint32_t regex_steps(const struct regex *r)
{
	return r->steps;
}
