/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: select, template, frameset, the end. */
#include "html/tree_impl.h"

static bool select_start(struct builder *b)
{
	enum html_tag t = b->k.tag;
	switch (t) {
	case TAG_HTML: return tb_in_body(b);
	case TAG_OPTION:
	case TAG_OPTGROUP:
	case TAG_HR:
		if (tb_top_key(b) == TAG_OPTION)
			tb_pop(b);
		if (t != TAG_OPTION && tb_top_key(b) == TAG_OPTGROUP)
			tb_pop(b);
		if (t == TAG_HR)
			tb_insert_void(b);
		else
			tb_insert(b);
		return true;
	case TAG_SELECT:
	case TAG_INPUT:
	case TAG_KEYGEN:
	case TAG_TEXTAREA:
		if (!tb_in_select_scope(b, TAG_SELECT))
			return true;
		tb_pop_until(b, TAG_SELECT);
		tb_reset_mode(b);
		return t == TAG_SELECT;
	case TAG_SCRIPT:
	case TAG_TEMPLATE: return tb_in_head(b);
	default: return true;
	}
}

static bool select_end(struct builder *b)
{
	switch (b->k.tag) {
	case TAG_OPTGROUP:
		if (b->depth > 1 && tb_top_key(b) == TAG_OPTION &&
		    b->key[b->depth - 2] == TAG_OPTGROUP)
			tb_pop(b);
		if (tb_top_key(b) == TAG_OPTGROUP)
			tb_pop(b);
		return true;
	case TAG_OPTION:
		if (tb_top_key(b) == TAG_OPTION)
			tb_pop(b);
		return true;
	case TAG_SELECT:
		if (!tb_in_select_scope(b, TAG_SELECT))
			return true;
		tb_pop_until(b, TAG_SELECT);
		tb_reset_mode(b);
		return true;
	case TAG_TEMPLATE: return tb_in_head(b);
	default: return true;
	}
}

bool tb_in_select(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT: tb_text(b, tb_mend_nul(b, b->k.text, false)); break;
	case HTML_COMMENT: tb_comment(b, NULL); break;
	case HTML_START: return select_start(b);
	case HTML_END: return select_end(b);
	case HTML_EOF: return tb_in_body(b);
	case HTML_DOCTYPE: break;
	}
	return true;
}

bool tb_in_select_table(struct builder *b)
{
	enum html_tag t = b->k.tag;
	bool tag = b->k.type == HTML_START || b->k.type == HTML_END;
	switch (t) {
	case TAG_CAPTION:
	case TAG_TABLE:
	case TAG_TBODY:
	case TAG_TFOOT:
	case TAG_THEAD:
	case TAG_TR:
	case TAG_TD:
	case TAG_TH: break;
	default: tag = false;
	}
	if (!tag)
		return tb_in_select(b);
	if (b->k.type == HTML_END && !tb_in_scope(b, t, TABLE_SCOPE))
		return true;
	tb_pop_until(b, TAG_SELECT);
	tb_reset_mode(b);
	return false;
}

static bool template_start(struct builder *b)
{
	enum tb_mode mode = IN_BODY;
	switch (b->k.tag) {
	case TAG_BASE:
	case TAG_BASEFONT:
	case TAG_BGSOUND:
	case TAG_LINK:
	case TAG_META:
	case TAG_NOFRAMES:
	case TAG_SCRIPT:
	case TAG_STYLE:
	case TAG_TEMPLATE:
	case TAG_TITLE: return tb_in_head(b);
	case TAG_CAPTION:
	case TAG_COLGROUP:
	case TAG_TBODY:
	case TAG_TFOOT:
	case TAG_THEAD: mode = IN_TABLE; break;
	case TAG_COL: mode = IN_COLGROUP; break;
	case TAG_TR: mode = IN_TBODY; break;
	case TAG_TD:
	case TAG_TH: mode = IN_ROW; break;
	default: break;
	}
	b->template_mode[b->templates - 1] = (unsigned char)mode;
	b->mode = mode;
	return false;
}

bool tb_in_template(struct builder *b)
{
	switch (b->k.type) {
	case HTML_START: return template_start(b);
	case HTML_END: return b->k.tag == TAG_TEMPLATE ? tb_in_head(b) : true;
	case HTML_EOF:
		if (!b->count[TAG_TEMPLATE])
			return true;
		tb_pop_until(b, TAG_TEMPLATE);
		tb_format_clear(b);
		b->templates--;
		tb_reset_mode(b);
		return false;
	default: return tb_in_body(b);
	}
}

bool tb_after_body(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT:
		if (tb_is_space(b->k.text))
			return tb_in_body(b);
		break;
	case HTML_COMMENT: tb_comment(b, b->open[0]); return true;
	case HTML_DOCTYPE:
	case HTML_EOF: return true;
	case HTML_START:
		if (b->k.tag == TAG_HTML)
			return tb_in_body(b);
		break;
	case HTML_END:
		if (b->k.tag != TAG_HTML)
			break;
		if (!b->fragment)
			b->mode = AFTER_AFTER_BODY;
		return true;
	}
	b->mode = IN_BODY;
	return false;
}

/* White space is all that text may be among frames. */
static void frameset_text(struct builder *b)
{
	struct str s = b->k.text;
	for (size_t i = 0; i < s.n; i++)
		if (tb_is_space(str_sub(s, i, i + 1)))
			tb_text(b, str_sub(s, i, i + 1));
}

static bool frameset_start(struct builder *b)
{
	switch (b->k.tag) {
	case TAG_HTML: return tb_in_body(b);
	case TAG_FRAMESET:
		if (!tb_full(b))
			tb_insert(b);
		return true;
	case TAG_FRAME: tb_insert_void(b); return true;
	case TAG_NOFRAMES: return tb_in_head(b);
	default: return true;
	}
}

bool tb_in_frameset(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT: frameset_text(b); return true;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_START: return frameset_start(b);
	case HTML_END:
		if (b->k.tag != TAG_FRAMESET || b->depth == 1)
			return true;
		tb_pop(b);
		if (!b->fragment && tb_top_key(b) != TAG_FRAMESET)
			b->mode = AFTER_FRAMESET;
		return true;
	default: return true;
	}
}

bool tb_after_frameset(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT: frameset_text(b); return true;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_START:
		if (b->k.tag == TAG_HTML)
			return tb_in_body(b);
		return b->k.tag == TAG_NOFRAMES ? tb_in_head(b) : true;
	case HTML_END:
		if (b->k.tag == TAG_HTML)
			b->mode = AFTER_AFTER_FRAMESET;
		return true;
	default: return true;
	}
}

bool tb_after_after_body(struct builder *b)
{
	switch (b->k.type) {
	case HTML_COMMENT: tb_comment(b, b->out->document); return true;
	case HTML_DOCTYPE: return true;
	case HTML_EOF: return true;
	case HTML_TEXT:
		if (tb_is_space(b->k.text))
			return tb_in_body(b);
		break;
	case HTML_START:
		if (b->k.tag == TAG_HTML)
			return tb_in_body(b);
		break;
	case HTML_END: break;
	}
	b->mode = IN_BODY;
	return false;
}

bool tb_after_after_frameset(struct builder *b)
{
	switch (b->k.type) {
	case HTML_COMMENT: tb_comment(b, b->out->document); return true;
	case HTML_TEXT: frameset_text(b); return true;
	case HTML_START:
		if (b->k.tag == TAG_HTML)
			return tb_in_body(b);
		return b->k.tag == TAG_NOFRAMES ? tb_in_head(b) : true;
	default: return true;
	}
}

static const struct str quirky[] = {
    S_INIT("+//Silmaril//dtd html Pro v0r11 19970101//"),
    S_INIT("-//AS//DTD HTML 3.0 asWedit + extensions//"),
    S_INIT("-//AdvaSoft Ltd//DTD HTML 3.0 asWedit + extensions//"),
    S_INIT("-//IETF//DTD HTML 2.0 Level 1//"),
    S_INIT("-//IETF//DTD HTML 2.0 Level 2//"),
    S_INIT("-//IETF//DTD HTML 2.0 Strict Level 1//"),
    S_INIT("-//IETF//DTD HTML 2.0 Strict Level 2//"),
    S_INIT("-//IETF//DTD HTML 2.0 Strict//"),
    S_INIT("-//IETF//DTD HTML 2.0//"),
    S_INIT("-//IETF//DTD HTML 2.1E//"),
    S_INIT("-//IETF//DTD HTML 3.0//"),
    S_INIT("-//IETF//DTD HTML 3.2 Final//"),
    S_INIT("-//IETF//DTD HTML 3.2//"),
    S_INIT("-//IETF//DTD HTML 3//"),
    S_INIT("-//IETF//DTD HTML Level 0//"),
    S_INIT("-//IETF//DTD HTML Level 1//"),
    S_INIT("-//IETF//DTD HTML Level 2//"),
    S_INIT("-//IETF//DTD HTML Level 3//"),
    S_INIT("-//IETF//DTD HTML Strict Level 0//"),
    S_INIT("-//IETF//DTD HTML Strict Level 1//"),
    S_INIT("-//IETF//DTD HTML Strict Level 2//"),
    S_INIT("-//IETF//DTD HTML Strict Level 3//"),
    S_INIT("-//IETF//DTD HTML Strict//"),
    S_INIT("-//IETF//DTD HTML//"),
    S_INIT("-//Metrius//DTD Metrius Presentational//"),
    S_INIT("-//Microsoft//DTD Internet Explorer 2.0 HTML Strict//"),
    S_INIT("-//Microsoft//DTD Internet Explorer 2.0 HTML//"),
    S_INIT("-//Microsoft//DTD Internet Explorer 2.0 Tables//"),
    S_INIT("-//Microsoft//DTD Internet Explorer 3.0 HTML Strict//"),
    S_INIT("-//Microsoft//DTD Internet Explorer 3.0 HTML//"),
    S_INIT("-//Microsoft//DTD Internet Explorer 3.0 Tables//"),
    S_INIT("-//Netscape Comm. Corp.//DTD HTML//"),
    S_INIT("-//Netscape Comm. Corp.//DTD Strict HTML//"),
    S_INIT("-//O'Reilly and Associates//DTD HTML 2.0//"),
    S_INIT("-//O'Reilly and Associates//DTD HTML Extended 1.0//"),
    S_INIT("-//O'Reilly and Associates//DTD HTML Extended Relaxed 1.0//"),
    S_INIT("-//SQ//DTD HTML 2.0 HoTMetaL + extensions//"),
    S_INIT("-//SoftQuad Software//DTD HoTMetaL PRO "
	   "6.0::19990601::extensions to HTML 4.0//"),
    S_INIT("-//SoftQuad//DTD HoTMetaL PRO "
	   "4.0::19971010::extensions to HTML 4.0//"),
    S_INIT("-//Spyglass//DTD HTML 2.0 Extended//"),
    S_INIT("-//Sun Microsystems Corp.//DTD HotJava HTML//"),
    S_INIT("-//Sun Microsystems Corp.//DTD HotJava Strict HTML//"),
    S_INIT("-//W3C//DTD HTML 3 1995-03-24//"),
    S_INIT("-//W3C//DTD HTML 3.2 Draft//"),
    S_INIT("-//W3C//DTD HTML 3.2 Final//"),
    S_INIT("-//W3C//DTD HTML 3.2//"),
    S_INIT("-//W3C//DTD HTML 3.2S Draft//"),
    S_INIT("-//W3C//DTD HTML 4.0 Frameset//"),
    S_INIT("-//W3C//DTD HTML 4.0 Transitional//"),
    S_INIT("-//W3C//DTD HTML Experimental 19960712//"),
    S_INIT("-//W3C//DTD HTML Experimental 970421//"),
    S_INIT("-//W3C//DTD W3 HTML//"),
    S_INIT("-//W3O//DTD W3 HTML 3.0//"),
    S_INIT("-//WebTechs//DTD Mozilla HTML 2.0//"),
    S_INIT("-//WebTechs//DTD Mozilla HTML//"),
};

bool tb_doctype_quirks(const struct html_token *k)
{
	struct str pub = k->public_id, sys = k->system_id;
	if (k->quirks || !str_eq(k->name, S("html")) ||
	    str_ieq(pub, S("-//W3O//DTD W3 HTML Strict 3.0//EN//")) ||
	    str_ieq(pub, S("-/W3C/DTD HTML 4.0 Transitional/EN")) ||
	    str_ieq(pub, S("HTML")) ||
	    str_ieq(sys, S("http://www.ibm.com/data/dtd/v11/"
			   "ibmxhtml1-transitional.dtd")))
		return true;
	for (size_t i = 0; i < sizeof(quirky) / sizeof(*quirky); i++)
		if (str_istarts(pub, quirky[i]))
			return true;
	return !sys.p &&
	       (str_istarts(pub, S("-//W3C//DTD HTML 4.01 Frameset//")) ||
		   str_istarts(pub, S("-//W3C//DTD HTML 4.01 Transitional//")));
}
