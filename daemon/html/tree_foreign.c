/* SPDX-License-Identifier: MIT */
/* gazetted: the HTML tree builder: SVG and MathML inside a page. */
#include "html/tree_impl.h"

struct html_node *tb_adjusted(const struct builder *b)
{
	return b->fragment && b->depth == 1 ? b->context : tb_top(b);
}

static bool math_point(const struct html_node *n)
{
	if (n->ns != HTML_NS_MATH)
		return false;
	switch ((enum html_tag)n->tag) {
	case TAG_MI:
	case TAG_MO:
	case TAG_MN:
	case TAG_MS:
	case TAG_MTEXT: return true;
	default: return false;
	}
}

static bool html_point(const struct html_node *n)
{
	if (n->ns == HTML_NS_SVG)
		return n->tag == TAG_FOREIGNOBJECT || n->tag == TAG_DESC ||
		       n->tag == TAG_TITLE;
	if (n->ns != HTML_NS_MATH || n->tag != TAG_ANNOTATION_XML)
		return false;
	struct str enc = html_node_attr(n, S("encoding"));
	return str_ieq(enc, S("text/html")) ||
	       str_ieq(enc, S("application/xhtml+xml"));
}

bool tb_is_foreign(const struct builder *b)
{
	if (!b->depth || b->k.type == HTML_EOF)
		return false;
	const struct html_node *n = tb_adjusted(b);
	if (n->ns == HTML_NS_HTML)
		return false;
	bool text = b->k.type == HTML_TEXT, start = b->k.type == HTML_START;
	if (math_point(n) && (text || (start && b->k.tag != TAG_MGLYPH &&
					  b->k.tag != TAG_MALIGNMARK)))
		return false;
	if (start && b->k.tag == TAG_SVG && n->ns == HTML_NS_MATH &&
	    n->tag == TAG_ANNOTATION_XML)
		return false;
	return !(html_point(n) && (text || start));
}

/* Names that SVG writes with capitals, sorted by their lower case. */
static const char *const svg_names[] = {"altGlyph", "altGlyphDef",
    "altGlyphItem", "animateColor", "animateMotion", "animateTransform",
    "clipPath", "feBlend", "feColorMatrix", "feComponentTransfer",
    "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
    "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB",
    "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
    "feMorphology", "feOffset", "fePointLight", "feSpecularLighting",
    "feSpotLight", "feTile", "feTurbulence", "foreignObject", "glyphRef",
    "linearGradient", "radialGradient", "textPath"};
static const char *const svg_attrs[] = {"attributeName", "attributeType",
    "baseFrequency", "baseProfile", "calcMode", "clipPathUnits",
    "diffuseConstant", "edgeMode", "filterUnits", "glyphRef",
    "gradientTransform", "gradientUnits", "kernelMatrix", "kernelUnitLength",
    "keyPoints", "keySplines", "keyTimes", "lengthAdjust", "limitingConeAngle",
    "markerHeight", "markerUnits", "markerWidth", "maskContentUnits",
    "maskUnits", "numOctaves", "pathLength", "patternContentUnits",
    "patternTransform", "patternUnits", "pointsAtX", "pointsAtY", "pointsAtZ",
    "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "refX", "refY",
    "repeatCount", "repeatDur", "requiredExtensions", "requiredFeatures",
    "specularConstant", "specularExponent", "spreadMethod", "startOffset",
    "stdDeviation", "stitchTiles", "surfaceScale", "systemLanguage",
    "tableValues", "targetX", "targetY", "textLength", "viewBox", "viewTarget",
    "xChannelSelector", "yChannelSelector", "zoomAndPan"};

#define COUNT(a) (sizeof(a) / sizeof(*(a)))

static struct str capitals(const char *const *names, size_t n, struct str name)
{
	size_t lo = 0, hi = n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		int c = strncasecmp(names[mid], name.p, name.n);
		if (!c && names[mid][name.n])
			c = 1;
		if (!c)
			return str_of(names[mid]);
		if (c < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return name;
}

static void mend_attrs(struct html_node *n)
{
	for (size_t i = 0; i < n->attrs; i++) {
		struct str *name = &n->attr[i].name;
		if (n->ns == HTML_NS_SVG)
			*name = capitals(svg_attrs, COUNT(svg_attrs), *name);
		else if (str_eq(*name, S("definitionurl")))
			*name = S("definitionURL");
	}
}

bool tb_insert_foreign(struct builder *b, enum html_ns ns)
{
	tb_make_room(b);
	struct html_node *n = tb_element(b, ns);
	if (ns == HTML_NS_SVG)
		n->name = capitals(svg_names, COUNT(svg_names), n->name);
	mend_attrs(n);
	tb_place(b, n, tb_top(b));
	if (!b->k.self_closing)
		tb_push(b, n);
	return true;
}

/* Start tags that show that an </svg> or </math> was forgotten. */
static bool breaks_out(const struct html_token *k)
{
	switch (k->tag) {
	case TAG_FONT:
		return html_attr_get(k, S("color")).p ||
		       html_attr_get(k, S("face")).p ||
		       html_attr_get(k, S("size")).p;
	case TAG_B:
	case TAG_BIG:
	case TAG_BLOCKQUOTE:
	case TAG_BODY:
	case TAG_BR:
	case TAG_CENTER:
	case TAG_CODE:
	case TAG_DD:
	case TAG_DIV:
	case TAG_DL:
	case TAG_DT:
	case TAG_EM:
	case TAG_EMBED:
	case TAG_H1:
	case TAG_H2:
	case TAG_H3:
	case TAG_H4:
	case TAG_H5:
	case TAG_H6:
	case TAG_HEAD:
	case TAG_HR:
	case TAG_I:
	case TAG_IMG:
	case TAG_LI:
	case TAG_LISTING:
	case TAG_MENU:
	case TAG_META:
	case TAG_NOBR:
	case TAG_OL:
	case TAG_P:
	case TAG_PRE:
	case TAG_RUBY:
	case TAG_S:
	case TAG_SMALL:
	case TAG_SPAN:
	case TAG_STRONG:
	case TAG_STRIKE:
	case TAG_SUB:
	case TAG_SUP:
	case TAG_TABLE:
	case TAG_TT:
	case TAG_U:
	case TAG_UL:
	case TAG_VAR: return true;
	default: return false;
	}
}

static bool leave_foreign(struct builder *b)
{
	for (; b->depth > 1; tb_pop(b)) {
		const struct html_node *n = tb_top(b);
		if (n->ns == HTML_NS_HTML || math_point(n) || html_point(n))
			break;
	}
	return tb_by_mode(b);
}

static bool foreign_end(struct builder *b)
{
	for (int i = b->depth - 1; i > 0; i--) {
		const struct html_node *n = b->open[i];
		if (n->ns == HTML_NS_HTML)
			return tb_by_mode(b);
		if (str_ieq(n->name, b->k.name)) {
			while (b->depth > i)
				tb_pop(b);
			return true;
		}
	}
	return true;
}

bool tb_in_foreign(struct builder *b)
{
	switch (b->k.type) {
	case HTML_TEXT:
		if (b->frameset_ok) {
			struct str s = tb_mend_nul(b, b->k.text, false);
			b->frameset_ok = tb_is_space(s);
		}
		tb_text(b, tb_mend_nul(b, b->k.text, true));
		return true;
	case HTML_COMMENT: tb_comment(b, NULL); return true;
	case HTML_START:
		/* Inside a context of SVG or MathML there is no way out. */
		if (breaks_out(&b->k) &&
		    !(b->fragment && b->context->ns != HTML_NS_HTML))
			return leave_foreign(b);
		return tb_insert_foreign(b, (enum html_ns)tb_adjusted(b)->ns);
	case HTML_END:
		if (b->k.tag == TAG_BR || b->k.tag == TAG_P)
			return leave_foreign(b);
		return foreign_end(b);
	default: return true;
	}
}
