/* SPDX-License-Identifier: MIT */
/* gazetted: a compiled selector. */
/*
 *	selector = chain , chain , ...
 *	chain    = part part ...     each with its combinator to the left one
 *	part     = test test ...     all of which hold for one element
 */
#ifndef GZ_HTML_SELECT_IMPL_H
#define GZ_HTML_SELECT_IMPL_H

#include "html/select.h"

enum sel_kind {
	SEL_ANY,
	SEL_TYPE,
	SEL_ID,
	SEL_CLASS,
	SEL_ATTR,
	SEL_NTH,
	SEL_ONLY_CHILD,
	SEL_ONLY_TYPE,
	SEL_ROOT,
	SEL_SCOPE,
	SEL_EMPTY,
	SEL_LINK,
	SEL_IS,
	SEL_NOT,
	SEL_HAS,
};

struct sel_test {
	enum sel_kind kind;
	enum html_tag tag; /* TYPE, where known */
	struct str name;   /* TYPE, ID, CLASS, ATTR */
	struct str value;  /* ATTR */
	char op;	   /* ATTR: 0 there at all, else = ~ | ^ $ * */
	bool any_case;	   /* ATTR: the flag i */
	bool last;	   /* NTH: counted from the end */
	bool of_type;	   /* NTH */
	int a, b;	   /* NTH */
	unsigned seen;	   /* NTH: which counter of the search */
	const struct html_selector *list; /* IS, NOT, HAS */
};

struct sel_part {
	/* ' ' > + ~; 0 for the leftmost, but in :has() its relation to the
	 * element. */
	char combinator;
	struct sel_test *test;
	size_t tests;
};

struct sel_chain {
	struct sel_part *part;
	size_t parts;
};

struct html_selector {
	struct sel_chain *chain;
	size_t chains;
};

#endif
