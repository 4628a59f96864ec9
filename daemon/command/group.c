/* SPDX-License-Identifier: MIT */
/* gazetted group: articles in order of arrival to stories. */
#include "base/arena.h"
#include "base/clock.h"
#include "command/command.h"
#include "command/jsonl.h"
#include "group/cluster.h"
#include "text/date.h"
#include "text/language.h"

#define DAY	    86400
#define WINDOW_DAYS 3
#define DAYS_MAX    3660

static const struct cli_option options[] = {
    {0, "window", "DAYS", "a story is over after so long (default: 3)"},
    {0, NULL, NULL, NULL},
};

struct grouping {
	struct readers *readers;
	struct clusters *clusters;
};

static struct str why(struct arena *a, const struct verdict *v)
{
	switch (v->kind) {
	case VERDICT_SAME_TEXT:
		return arena_printf(
		    a, "same text: %.0f %% of the shorter", v->score * 100);
	case VERDICT_SAME_EVENT:
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

static void answer(
    void *ctx, struct arena *a, const struct view *o, struct json *j)
{
	struct grouping *g = ctx;
	struct prepared art = {
	    .title = jsonl_str(o, S("title")),
	    .text = jsonl_str(o, S("text")),
	};
	art.language = language_of(art.text, jsonl_str(o, S("language")));
	readers_read(g->readers, &art, 1);
	struct verdict v = clusters_add(
	    g->clusters, a, &art, moment(view_get(o, S("published"))));
	json_str(
	    j, "story", arena_printf(a, "%llu", (unsigned long long)v.story));
	json_str(j, "why", why(a, &v));
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
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION)
		if (!str_to_int(str_of(arg), 1, DAYS_MAX, &days))
			return cli_usage(
			    &c, "%s is no number from 1 to %d", arg, DAYS_MAX);
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc != 1)
		return cli_usage(&c, "give one file, or - for stdin");
	struct grouping g = {readers_new(), clusters_new(days * DAY)};
	int rc = jsonl_each(c.argv[0], answer, &g);
	clusters_free(&g.clusters);
	readers_free(&g.readers);
	return rc;
}
