/* SPDX-License-Identifier: MIT */
/* gazetted preview: the edition that would go out now; changes nothing. */
#include <stdio.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "command/command.h"
#include "run/copy.h"

#define GMAIL_CLIP 102400	      /* bytes of HTML after which Gmail cuts */
#define WHY_MAX	   ((size_t)16 << 20) /* bytes of reasons */

static const struct cli_option options[] = {
    {0, "to", "ADDRESS", "as this subscriber would get it"},
    {0, "html", NULL, "print the HTML part"},
    {0, "eml", NULL, "print the whole message"},
    {0, "why", NULL, "print what is told and left out, and why"},
    {0, "open", NULL, "show the HTML part in the browser"},
    {'o', "output", "FILE", "write to this file"},
    {0, NULL, NULL, NULL},
};

enum part { PART_TEXT, PART_HTML, PART_EML, PART_WHY };

struct wish {
	struct str to;
	enum part part;
	bool open;
	const char *output;
};

/* Hands the file to the desktop, which outlives us. */
static void open_in_browser(const char *path)
{
	if (fork() == 0) {
		execlp("xdg-open", "xdg-open", path, (char *)NULL);
		fprintf(
		    stderr, "gazetted: xdg-open is not there; see %s\n", path);
		_exit(127);
	}
}

static int emit(
    const struct wish *w, struct arena *a, struct str bytes, struct err *e)
{
	const char *path = w->output;
	if (w->open && !path)
		path = arena_printf(
		    a, "%s/gazetted-preview-%d.html", P_tmpdir, (int)getpid())
			   .p;
	if (!path)
		return cli_write(bytes) == EX_OK_
			   ? 0
			   : err_set(e, ERR_FATAL, "stdout");
	if (file_write(path, bytes, 0600, e) < 0)
		return -1;
	fprintf(stderr, "wrote %s\n", path);
	if (w->open)
		open_in_browser(path);
	return 0;
}

static void facts(const struct drafted *dr, struct str eml)
{
	size_t html = dr->rendering.html.n;
	fprintf(stderr,
	    "subject: %.*s\n%d stories, %d left out, %d sources; message %zu "
	    "bytes, HTML %zu bytes%s\n",
	    PRS(dr->rendering.subject), dr->ed.told, dr->ed.more,
	    dr->ed.sources, eml.n, html,
	    html > GMAIL_CLIP ? ": Gmail will clip it" : "");
}

/* Each article of the window, and why it is told or not. */
static struct str whys(struct arena *a, const struct edition *ed)
{
	struct buf b = buf_init(WHY_MAX);
	vec_each (&ed->choices, c) {
		struct str rank =
		    c->rank ? arena_printf(a, "no. %d", c->rank) : S("out");
		buf_adds(&b,
		    arena_printf(a, "%s: %.*s\n\tarticle %lld, %.*s\n", rank.p,
			PRS(c->title), (long long)c->article, PRS(c->why)));
	}
	struct str out = buf_dup(a, &b);
	buf_free(&b);
	return out;
}

static int preview(struct run *r, struct arena *a, const struct digest *d,
    const struct wish *w, struct err *e)
{
	struct edition_group g;
	struct drafted dr = {0};
	struct str eml, to = w->to.n ? w->to : S("you@example.org");
	if (run_group_for(r, a, d, w->to, &g, e) < 0 ||
	    run_draft(r, a, &g, &dr, e) < 0)
		return -1;
	if (w->part == PART_WHY)
		return emit(w, a, whys(a, &dr.ed), e);
	if (dr.few) {
		fprintf(stderr,
		    "nothing would go out: %d new stor%s, min_stories = %d\n",
		    dr.ed.told + dr.ed.more,
		    dr.ed.told + dr.ed.more == 1 ? "y" : "ies", d->min_stories);
		return 0;
	}
	if (run_copy_for(r, a, &dr, (struct str){NULL, 0}, to, &eml, e) < 0)
		return -1;
	facts(&dr, eml);
	return emit(w, a,
	    w->part == PART_EML	   ? eml
	    : w->part == PART_HTML ? dr.rendering.html
				   : dr.rendering.text,
	    e);
}

static int open_and_preview(
    const struct conf *conf, const char *name, const struct wish *w)
{
	struct err e = ERR_INIT;
	struct run_opts ro = {.looking = true};
	struct run *r = NULL;
	struct arena *a = arena_new();
	const struct digest *d =
	    name ? conf_digest(conf, str_of(name)) : &conf->digests.v[0];
	int rc = 0;
	if (!d)
		rc = err_set(&e, ERR_CONFIG,
		    "no digest is called %s (gazetted list digests)", name);
	if (rc == 0)
		rc = run_open(conf, &ro, &r, &e);
	if (rc == 0) {
		r->now = clock_now();
		rc = preview(r, a, d, w, &e);
	}
	if (rc < 0)
		rc = cli_fail(&e);
	run_close(&r);
	arena_free(&a);
	return rc;
}

int command_preview(int argc, char **argv)
{
	struct cli c = {.command = "preview",
	    .synopsis = "[options] [DIGEST]",
	    .options = options,
	    .wants_conf = true};
	struct wish w = {0};
	size_t opt;
	const char *arg;
	enum cli_result res;
	while ((res = cli_next(&c, argc, argv, &opt, &arg)) == CLI_OPTION) {
		switch (opt) {
		case 0: w.to = str_of(arg); break;
		case 1: w.part = PART_HTML; break;
		case 2: w.part = PART_EML; break;
		case 3: w.part = PART_WHY; break;
		case 4: w.part = PART_HTML, w.open = true; break;
		default: w.output = arg;
		}
	}
	if (res == CLI_EXIT)
		return c.exit_code;
	if (c.argc > 1)
		return cli_usage(&c, "give one digest");
	struct err e = ERR_INIT;
	struct conf *conf;
	if (cli_conf(&c, &conf, &e) < 0)
		return cli_fail(&e);
	int rc = open_and_preview(conf, c.argv[0], &w);
	conf_free(&conf);
	return rc;
}
