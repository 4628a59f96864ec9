/* SPDX-License-Identifier: MIT */
/* gazetted: what the parts of the HTML tree builder share. */
/*
 *	tree.c		the loop: which rules a token goes to; html, head
 *	tree_body.c	"in body": start tags
 *	tree_end.c	"in body": end tags
 *	tree_table.c	tables
 *	tree_rest.c	select, template, frameset, what comes after the body
 *	tree_foreign.c	SVG and MathML
 *	tree_stack.c	the stack of open elements, scopes, implied end tags
 *	tree_insert.c	making nodes and putting them into the tree
 *	tree_format.c	formatting elements and the adoption agency
 *
 * Each insertion mode is a function that takes the builder with its token
 * and returns true when done with it; false: the mode was changed, the token
 * is looked at again.
 */
#ifndef GZ_HTML_TREE_IMPL_H
#define GZ_HTML_TREE_IMPL_H

#include "base/vec.h"
#include "html/caps.h"
#include "html/token.h"
#include "html/tree.h"

/* Table parts and implied elements may go this much over the depth. */
#define TB_SLACK 16
#define TB_STACK (HTML_TREE_DEPTH_MAX + TB_SLACK)

enum tb_mode {
	IN_INITIAL,
	BEFORE_HTML,
	BEFORE_HEAD,
	IN_HEAD,
	IN_HEAD_NOSCRIPT,
	AFTER_HEAD,
	IN_BODY,
	IN_TEXT,
	IN_TABLE,
	IN_TABLE_TEXT,
	IN_CAPTION,
	IN_COLGROUP,
	IN_TBODY,
	IN_ROW,
	IN_CELL,
	IN_SELECT,
	IN_SELECT_TABLE,
	IN_TEMPLATE,
	AFTER_BODY,
	IN_FRAMESET,
	AFTER_FRAMESET,
	AFTER_AFTER_BODY,
	AFTER_AFTER_FRAMESET,
};

/* What the standard says of elements; tb_class[] by key. */
enum {
	T_SPECIAL = 1,
	T_SCOPE = 2, /* ends every scope but the table's and select's */
	T_LIST = 4,
	T_BUTTON = 8,
	T_TABLE = 16,	  /* ends the table scope */
	T_OPTION = 32,	  /* does not end the select scope */
	T_IMPLIED = 64,	  /* its end tag may be missing */
	T_THOROUGH = 128, /* the same in templates */
	T_HEADING = 256,
	T_FORMAT = 512,
	T_FOSTER = 1024, /* what stands in it by mistake goes before it */
	T_STAY = 2048,	 /* the depth cap must not close it */
	T_TBODY = 4096,	 /* tbody, thead, tfoot */
	T_CELL = 8192,	 /* td, th */
};

/* The key of an open element: its tag in HTML, 0 where unknown or foreign,
 * KEY_POINT for those in SVG and MathML that are special. */
#define KEY_POINT 255
extern const uint16_t tb_class[256];

struct tb_format {
	struct html_node *node; /* NULL: a marker */
	uint64_t hash;		/* of its attributes, whatever their order */
};

struct builder {
	struct arena *a;
	struct html_tree *out;
	const struct html_tree_opts *opts;
	struct html_token k;
	enum tb_mode mode, orig;
	bool fragment, foster, frameset_ok, skip_lf;
	struct html_node *form, *context;
	int depth; /* of open[] and key[] */
	struct html_node *open[TB_STACK];
	unsigned char key[TB_STACK];
	uint16_t count[256]; /* open elements by key */
	int formats;
	struct tb_format format[HTML_TREE_FORMAT_MAX];
	size_t clones; /* formatting elements that may still be made again */
	int templates;
	unsigned char template_mode[TB_STACK];
	VEC(struct str) pending; /* text in a table */
	struct html_tokenizer t;
};

/* ---- tree_stack.c ---- */

static inline struct html_node *tb_top(const struct builder *b)
{
	return b->open[b->depth - 1];
}

static inline unsigned tb_top_key(const struct builder *b)
{
	return b->key[b->depth - 1];
}

/* Classes of the current node. */
static inline unsigned tb_top_class(const struct builder *b)
{
	return tb_class[tb_top_key(b)];
}

unsigned tb_key(const struct html_node *n);
void tb_push(struct builder *b, struct html_node *n);
void tb_pop(struct builder *b);
/* Pops until the last popped has that key, or is of that class. One must be
 * open; the root stays in any case. */
void tb_pop_until(struct builder *b, unsigned key);
void tb_pop_class(struct builder *b, unsigned class);
/* Pops until the current node is of a class or the root. */
void tb_clear_to(struct builder *b, unsigned class);
void tb_remove(struct builder *b, int at);
void tb_insert_at(struct builder *b, int at, struct html_node *n);
/* Where it stands, or -1. */
int tb_find(const struct builder *b, const struct html_node *n);

#define SCOPE	     T_SCOPE
#define LIST_SCOPE   (T_SCOPE | T_LIST)
#define BUTTON_SCOPE (T_SCOPE | T_BUTTON)
#define TABLE_SCOPE  T_TABLE
bool tb_in_scope(const struct builder *b, unsigned key, unsigned scope);
bool tb_class_in_scope(const struct builder *b, unsigned class, unsigned scope);
bool tb_in_select_scope(const struct builder *b, unsigned key);

/* Generates implied end tags; `except` a key, or 0. */
void tb_implied(struct builder *b, unsigned except);
void tb_implied_thorough(struct builder *b);
/* Closes a p that is in button scope. */
void tb_close_p(struct builder *b);
/* Resets the insertion mode appropriately. */
void tb_reset_mode(struct builder *b);

/* ---- tree_insert.c ---- */

struct html_node *tb_node(struct builder *b, enum html_node_type type);
/* Puts a node where one belongs under `target`, foster parents heeded. */
void tb_place(struct builder *b, struct html_node *n, struct html_node *target);
/* The element of the start tag; pushed, or not (void ones). */
struct html_node *tb_insert(struct builder *b);
struct html_node *tb_insert_void(struct builder *b);
/* One that no tag made. */
struct html_node *tb_insert_tag(struct builder *b, enum html_tag tag);
/* A copy of a formatting element; not in the tree. */
struct html_node *tb_clone(struct builder *b, const struct html_node *n);
/* Element for the token in a namespace; not in the tree. */
struct html_node *tb_element(struct builder *b, enum html_ns ns);
/* Closes the current node where the depth is at its cap. */
void tb_make_room(struct builder *b);
/* No room for a table, select or template. */
static inline bool tb_full(const struct builder *b)
{
	return b->depth >= HTML_TREE_DEPTH_MAX;
}
void tb_text(struct builder *b, struct str s);
void tb_comment(struct builder *b, struct html_node *parent);
/* Adds those attributes of the token that `n` lacks. */
void tb_merge_attrs(struct builder *b, struct html_node *n);
/* Cuts leading white space off the token's text and returns it. */
struct str tb_take_space(struct builder *b);
bool tb_is_space(struct str s);
/* The text without NUL bytes, or with U+FFFD in their place. */
struct str tb_mend_nul(struct builder *b, struct str s, bool replace);

/* ---- tree_format.c ---- */

void tb_format_push(struct builder *b, struct html_node *n);
void tb_format_marker(struct builder *b);
void tb_format_clear(struct builder *b); /* to the last marker */
int tb_format_find(const struct builder *b, const struct html_node *n);
void tb_format_remove(struct builder *b, int at);
/* The last of a tag behind the last marker, or -1. */
int tb_format_last(const struct builder *b, enum html_tag tag);
void tb_reconstruct(struct builder *b);
void tb_adopt(struct builder *b, enum html_tag tag);

/* ---- modes ---- */

bool tb_in_head(struct builder *b);
bool tb_in_body(struct builder *b);
bool tb_body_end(struct builder *b);
void tb_any_end(struct builder *b);
bool tb_in_table(struct builder *b);
bool tb_in_table_text(struct builder *b);
bool tb_in_caption(struct builder *b);
bool tb_in_colgroup(struct builder *b);
bool tb_in_tbody(struct builder *b);
bool tb_in_row(struct builder *b);
bool tb_in_cell(struct builder *b);
bool tb_in_select(struct builder *b);
bool tb_in_select_table(struct builder *b);
bool tb_in_template(struct builder *b);
bool tb_in_frameset(struct builder *b);
bool tb_after_body(struct builder *b);
bool tb_after_frameset(struct builder *b);
bool tb_after_after_body(struct builder *b);
bool tb_after_after_frameset(struct builder *b);

/* Text-only elements: inserts, switches the tokenizer, goes to IN_TEXT. */
bool tb_raw_text(struct builder *b);
/* The document's mode by its doctype. */
bool tb_doctype_quirks(const struct html_token *k);

/* ---- tree_foreign.c ---- */

/* Does the token go by the rules for foreign content? */
bool tb_is_foreign(const struct builder *b);
bool tb_in_foreign(struct builder *b);
bool tb_insert_foreign(struct builder *b, enum html_ns ns);
/* The node that decides on foreign content. */
struct html_node *tb_adjusted(const struct builder *b);
/* The mode's own rules, outside foreign content. */
bool tb_by_mode(struct builder *b);

static inline bool tb_is_start(const struct builder *b, enum html_tag t)
{
	return b->k.type == HTML_START && b->k.tag == t;
}

#endif
