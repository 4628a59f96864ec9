/* SPDX-License-Identifier: MIT */
/* gazetted: what HTML from outside may cost. */
/*
 * Every size, count and depth that a page can influence. What is over a cap
 * is dropped, never an error: a page is read as far as it makes sense.
 */
#ifndef GZ_HTML_CAPS_H
#define GZ_HTML_CAPS_H

#define HTML_ATTRS_MAX	      256 /* attributes of one tag; the rest go */
#define HTML_DEPTH_MAX	      120 /* open elements; deeper tags go, not text */
#define HTML_OUT_MAX	      (16u << 20) /* bytes of one rendering */
#define HTML_ATTR_TEXT_MAX    2000	  /* bytes of a title or alt text */
#define HTML_DOT_MAX	      2	    /* pixels of a side that nobody sees */
#define HTML_IMG_SIDE_MAX     2000  /* pixels; larger sizes are not said */
#define HTML_SPAN_MAX	      100   /* columns or rows of one cell */
#define HTML_LIST_START_MAX   99999 /* number of a list's first item */
#define HTML_TEXT_LINKS_MAX   2000  /* numbered links of one text */
#define HTML_TEXT_INDENT_MAX  8	    /* levels of quote and list that indent */
#define HTML_RULE_MAX	      72    /* dashes below a heading */
#define HTML_CAPTION_MAX      600   /* bytes of one; longer is text */
#define HTML_ALTS_MAX	      16    /* pictures whose alt text is known */
#define HTML_HEAD_FEEDS_MAX   50    /* feeds named by one page */
#define HTML_REFRESH_MAX      30    /* seconds; later it is no redirect */
#define HTML_PRESCAN_BYTES    16384 /* where a charset must be named */
#define HTML_TREE_DEPTH_MAX   512 /* open elements of a tree, as in browsers */
#define HTML_TREE_NODES_MAX   500000 /* of a tree, about 50 MB */
#define HTML_TREE_FORMAT_MAX  128  /* open <b>, <i>, <a>, ...; the oldest go */
#define HTML_TREE_CLONES_MIN  4096 /* that a small page may ask for again */
#define HTML_SELECT_PARTS_MAX 64   /* compounds of one selector, all told */
#define HTML_SELECT_TESTS_MAX 16   /* conditions of one compound */
#define HTML_SELECT_DEPTH_MAX 8	   /* :not(:is(:has(...))) */
#define HTML_SELECT_NTH_MAX   16   /* :nth-child and the like, all told */
#define HTML_SELECT_STEPS_MAX 50000000 /* of one search: under a second */
#define HTML_STYLE_MAX	      4096u /* bytes of a style attribute that are read */

#endif
