/* SPDX-License-Identifier: MIT */
/* gazetted: what an examination found. */
#include "doctor/finding.h"

#include "base/arena.h"

void finding_add(struct findings *f, enum verdict v, const char *check,
    struct str about, struct str todo, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	struct str said = arena_vprintf(f->a, fmt, ap);
	va_end(ap);
	*vec_push(f->a, &f->list) = (struct finding){
	    v, check, str_dup(f->a, about), said, str_dup(f->a, todo)};
}

const char *verdict_name(enum verdict v)
{
	static const char *const names[] = {
	    "ok", "note", "warn", "unknown", "fail"};
	return names[v];
}
