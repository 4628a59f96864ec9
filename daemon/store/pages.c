/* SPDX-License-Identifier: MIT */
/* gazetted: the pages of articles, and which are to be asked for again. */
#include "store/pages.h"

#include "store/state.h"

#define PAGE_COLUMNS                                                           \
	"p.etag, p.last_modified, coalesce(p.asks, 0), coalesce(p.asked, 0),"  \
	" p.again, coalesce(p.told, 0), coalesce(p.validators_of, 0)"

static void page_from_row(
    const struct rows *q, struct arena *a, int col, struct store_page *out)
{
	out->validators.etag = db_str(q, a, col);
	out->validators.last_modified = db_str(q, a, col + 1);
	out->asks = db_int(q, col + 2);
	out->asked = db_int(q, col + 3);
	out->again = instant_column(q, col + 4);
	out->told = db_int(q, col + 5);
	out->validators.of = (uint64_t)db_int(q, col + 6);
}

int store_page(struct store *st, struct arena *a, int64_t article,
    struct store_page *out, struct err *e)
{
	struct rows q;
	int rc;
	*out = (struct store_page){.again = INSTANT_NONE};
	if (db_query(st->db, &q, e,
		"SELECT " PAGE_COLUMNS " FROM article a"
		" LEFT JOIN page p ON p.article = a.id"
		" WHERE a.id = ? AND a.backlog = 0",
		"i", article) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		page_from_row(&q, a, 0, out);
		out->article = article;
	}
	return rc;
}

int store_page_keep(
    struct store *st, const struct store_page *page, struct err *e)
{
	return db_run(st->db, e,
	    "INSERT OR REPLACE INTO page(article, etag, last_modified, asks,"
	    " asked, again, told, validators_of)"
	    " VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
	    "issiitii", page->article, page->validators.etag,
	    page->validators.last_modified, page->asks, page->asked,
	    page->again, (int64_t)page->told, (int64_t)page->validators.of);
}

int store_page_settled(struct store *st, int64_t article, struct err *e)
{
	return db_run(st->db, e,
	    "UPDATE page SET again = NULL WHERE article = ?", "i", article);
}

int store_pages_due(struct store *st, struct arena *a, int64_t now, size_t max,
    size_t limit, store_pages *out, struct err *e)
{
	struct rows q;
	int rc;
	if (db_query(st->db, &q, e,
		"SELECT " ARTICLE_COLUMNS ", s.id, s.name,"
		" substr(b.content, 1, ?2), " PAGE_COLUMNS
		" FROM page p JOIN article a ON a.id = p.article"
		" JOIN source s ON s.id = a.source"
		" LEFT JOIN body b ON b.article = a.id"
		" WHERE p.again <= ?1 ORDER BY p.again, p.article LIMIT ?3",
		"iii", now, (int64_t)max, (int64_t)limit) < 0)
		return -1;
	while ((rc = db_row(&q, e)) > 0) {
		struct store_page_due *due = vec_push(a, out);
		article_from_row(&q, a, 0, &due->article);
		due->article.source = db_int(&q, ARTICLE_N);
		due->article.source_name = db_str(&q, a, ARTICLE_N + 1);
		due->article.content = db_str(&q, a, ARTICLE_N + 2);
		page_from_row(&q, a, ARTICLE_N + 3, &due->page);
		due->page.article = due->article.id;
	}
	return rc;
}

int store_pages_forget(struct store *st, int64_t since, struct err *e)
{
	return db_run(
	    st->db, e, "DELETE FROM page WHERE asked < ?", "i", since);
}
