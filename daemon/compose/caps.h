/* SPDX-License-Identifier: MIT */
/* gazetted: the ceilings of composing. */
#ifndef GZ_COMPOSE_CAPS_H
#define GZ_COMPOSE_CAPS_H

/* Templates. They are the operator's, but a slip must not hang a run. */
#define TEMPLATE_BYTES_MAX   (256 * 1024) /* one file; ours are under 20 KB */
#define TEMPLATE_NESTING_MAX 64	 /* sections, parents, blocks in one file */
#define TEMPLATE_DELIM_MAX   16	 /* bytes of a delimiter set with {{= =}} */
#define TEMPLATE_SET_MAX     256 /* files one set keeps */
#define TEMPLATE_NAME_MAX    255 /* bytes of a partial's name */

/* Rendering. */
#define RENDER_PARTIALS_MAX 64	/* partials within partials */
#define RENDER_DEPTH_MAX    512 /* sections, blocks and partials together */
#define RENDER_VISITS_MAX   (5 * 1000 * 1000) /* nodes; about a second */
#define RENDER_INDENT_MAX   4096 /* bytes of white space before a line */
#define RENDER_BYTES_MAX    (8 * 1024 * 1024) /* what to make a buf with */

/* Words. */
#define WORDS_FILLED_MAX 16384 /* bytes of a text with its places filled */
#define NOTE_BYTES_MAX	 65536 /* of Markdown */

/* Other sources of a story that are named; how many more there are is told. A
 * story of a hundred reports would fill the letter with names. */
#define ALSO_MAX 12

/* And of those, whose headlines are shown. */
#define ALSO_HEADLINES_MAX 4

/* Style sheets. */
#define CSS_BYTES_MAX (256 * 1024) /* of one page */
#define CSS_RULES_MAX 2000
#define CSS_FIT_MAX   64 /* rules that one element is given */

/* Data read from JSON, for `gazetted render` and tests. */
#define VIEW_JSON_BYTES_MAX (16 * 1024 * 1024)
#define VIEW_JSON_DEPTH_MAX 64
#define VIEW_JSON_NODES_MAX (1000 * 1000)

#endif
