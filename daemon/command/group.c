/* SPDX-License-Identifier: MIT */
/* gazetted group: articles in order of arrival to stories. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "command/command.h"
#include "command/jsonl.h"
#include "group/cluster.h"
#include "group/headline.h"
#include "text/date.h"
#include "text/language.h"

#define DAY	    86400
#define WINDOW_DAYS 3
#define DAYS_MAX    3660

static const struct cli_option options[] = {
    {0, "window", "DAYS", "a story is over after so long (default: 3)"},
    {0, "pairs", NULL, "how alike the two headlines of each line are"},
    {0, NULL, NULL, NULL},
};

struct grouping {
	struct readers
	    *readers[2]; /* of the batch that is read and the other */
	struct clusters *clusters;
};

static struct str why(struct arena *a, const struct verdict *v)
{
	switch (v->kind) {
	case VERDICT_SAME_TEXT:
		return arena_printf(
		    a, "same text: %.0f %% of the shorter", v->score * 100);
	case VERDICT_SAME_EVENT:
		if (v->left)
			return arena_printf(a,
			    "same event: odds %+.1f; %.*s; story %llu proves "
			    "to be two",
			    v->score, PRS(v->shared),
			    (unsigned long long)v->left);
		return arena_printf(a, "same event: odds %+.1f; %.*s", v->score,
		    PRS(v->shared));
	case VERDICT_NEW: break;
	}
	return v->best ? arena_printf(a, "new: odds %+.1f for story %llu",
			     v->score, (unsigned long long)v->best)
		       : S("new: shares no rare term");
}

/* A date as feeds write it, or unix seconds. */
static int64_t moment(const struct view *v)
{
	struct buf text = buf_init(64);
	int64_t t = INSTANT_NONE;
	long long n;
	if (v && view_kind(v) == VIEW_STR)
		date_parse(view_text(v), &t);
	else if (v && view_kind(v) == VIEW_INT && view_print(v, &text) &&
		 str_to_int(buf_str(&text), 0, INSTANT_MAX, &n))
		t = n;
	buf_free(&text);
	return t;
}

/* Detecting the language is a good part of the work, so it is the readers'. */
static void begin_reading(void *ctx, int batch, struct arena *a,
    const struct view *const *questions, size_t n, void **out_items)
{
	struct grouping *g = ctx;
	struct prepared *arts = arena_calloc(a, n, sizeof(*arts));
	for (size_t i = 0; i < n; i++) {
		const struct view *o = questions[i];
		arts[i] = (struct prepared){
		    .title = jsonl_str(o, S("title")),
		    .text = jsonl_str(o, S("text")),
		    .language = jsonl_str(o, S("language")),
		    .source = jsonl_str(o, S("source")),
		    .detect = true,
		};
		out_items[i] = &arts[i];
	}
	readers_begin(g->readers[batch], arts, n);
}

static void end_reading(void *ctx, int batch)
{
	struct grouping *g = ctx;
	readers_end(g->readers[batch]);
}

static void answer(void *ctx, struct arena *a, const struct view *o, void *item,
    struct json *j)
{
	struct grouping *g = ctx;
	struct verdict v = clusters_add(
	    g->clusters, a, item, moment(view_get(o, S("published"))));
	json_str(
	    j, "story", arena_printf(a, "%llu", (unsigned long long)v.story));
	json_str(j, "why", why(a, &v));
}

/* ---- pairs of headlines ---- */

#define PAIRS_MAX ((size_t)64 << 20) /* bytes of a file */

/* The last two fields of a line. */
static bool pair_of(struct str line, struct str out[2])
{
	struct str field;
	int n = 0;
	while (str_split(&line, '\t', &field)) {
		out[0] = out[1];
		out[1] = field;
		n++;
	}
	return n >= 2;
}

static int pairs(const char *path)
{
	struct err e = ERR_INIT;
	struct arena *a = arena_new();
	struct headlines *h = headlines_new();
	VEC(struct headline *) all = {0};
	struct str text = {NULL, 0}, line, two[2] = {{NULL, 0}, {NULL, 0}};
	struct buf out = buf_init(PAIRS_MAX);
	int rc = file_read(a, path, PAIRS_MAX, &text, &e);
	while (rc == 0 && str_split(&text, '\n', &line)) {
		if (!pair_of(line, two))
			continue;
		for (int i = 0; i < 2; i++)
			*vec_push(a, &all) = headline_of(
			    h, a, two[i], language_of(two[i], S("")));
	}
	vec_each (&all, l)
		headline_weigh(h, *l);
	for (size_t i = 0; i + 1 < all.n; i += 2)
		buf_addf(
		    &out, "%.4f\n", headline_likeness(all.v[i], all.v[i + 1]));
	rc = rc < 0 ? cli_fail(&e) : cli_write(buf_str(&out));
	buf_free(&out);
	headlines_free(&h);
	arena_free(&a);
	return rc;
}

int command_group(int argc, char **argv)
{
	struct cli c = {.command = "group",
	    .synopsis = "[options] FILE.jsonl|-",
	    .options = options};
	long long days = WINDOW_DAYS;
	size_t opt;
	const char *arg;
	enum cli_result res;
	bool in_pairs = false;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		if (opt == 1)
			in_pairs = true;
		else if (!str_to_int(str_of(arg), 1, DAYS_MAX, &days))
			return cli_usage(
			    &c, "%s is no number from 1 to %d", arg, DAYS_MAX);
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 1)
		return cli_usage(&c, "give one file, or - for stdin");
	if (in_pairs)
		return pairs(c.argv[0]);
	struct grouping g = {.readers = {readers_new(), readers_new()},
	    .clusters = clusters_new(days * DAY)};
	int rc = jsonl_each(c.argv[0], &(struct jsonl){.begin = begin_reading,
					   .end = end_reading,
					   .answer = answer,
					   .ctx = &g});
	clusters_free(&g.clusters);
	readers_free(&g.readers[0]);
	readers_free(&g.readers[1]);
	return rc;
}
