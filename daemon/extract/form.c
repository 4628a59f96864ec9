/* SPDX-License-Identifier: MIT */
/* gazetted: what stands around the fields of a page. */
#include "extract/form.h"

#define FORM_UNITS  500 /* what is said around a field is no longer */
#define FORM_LEVELS 6	/* of boxes around it */
#define LOGINS_MIN  3	/* fields for passwords that make a page of logins */
#define TOLD_UNITS  250 /* a paragraph so long is no label of a field */

static void drop_box(struct page *p, const struct node *n)
{
	for (uint32_t i = n->b0; i < n->b1; i++)
		p->block[i].drop = true;
}

/* A box that asks for an address, with all that it promises. */
static void drop_addresses(struct page *p, const struct body *body)
{
	uint32_t end = body->box == PAGE_NONE ? 0 : p->node[body->box].end;
	for (uint32_t i = end ? body->box : 0; i < end; i++) {
		const struct node *n = &p->node[i];
		if (n->tag != TAG_INPUT ||
		    !str_ieq(page_attr(n, S("type")), S("email")))
			continue;
		uint32_t box = PAGE_NONE, up = n->parent;
		for (int k = 0;
		     k < FORM_LEVELS && up != body->box && up != PAGE_NONE &&
		     !page_inside(p, body->head, up);
		     k++, up = p->node[up].parent) {
			uint32_t units = 0;
			for (uint32_t b = p->node[up].b0; b < p->node[up].b1;
			     b++)
				units += p->block[b].units;
			if (units > FORM_UNITS)
				break;
			box = up;
		}
		if (box != PAGE_NONE)
			drop_box(p, &p->node[box]);
	}
}

/* No paragraph of an article, and not its headline. */
static bool only_labels(
    const struct page *p, const struct body *body, uint32_t form)
{
	const struct node *n = &p->node[form];
	if (body->head != PAGE_NONE && page_inside(p, body->head, form))
		return false;
	for (uint32_t i = n->b0; i < n->b1; i++)
		if (p->block[i].units >= TOLD_UNITS)
			return false;
	return true;
}

/* Where one logs in, with all that may be wrong with it; or registers, forgets
 * one's password and chooses another, in box after box. */
static void drop_logins(struct page *p, const struct body *body)
{
	uint32_t end = body->box == PAGE_NONE ? 0 : p->node[body->box].end;
	uint32_t fields = 0;
	for (uint32_t i = end ? body->box : 0; i < end; i++) {
		const struct node *n = &p->node[i];
		if (n->tag != TAG_INPUT ||
		    !str_ieq(page_attr(n, S("type")), S("password")))
			continue;
		fields++;
		uint32_t form = page_up_to(p, i, TAG_FORM);
		if (form != PAGE_NONE && only_labels(p, body, form))
			drop_box(p, &p->node[form]);
	}
	if (fields >= LOGINS_MIN && only_labels(p, body, body->box))
		drop_box(p, &p->node[body->box]);
}

void form_drop(struct page *p, const struct body *body)
{
	drop_addresses(p, body);
	drop_logins(p, body);
}
