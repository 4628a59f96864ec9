/* SPDX-License-Identifier: MIT */
/* gazetted: labels that pages put before what they say of an article. */
#include "extract/label.h"

static const struct label_word {
	struct str word;
	enum label label;
	bool bare; /* its value may stand behind a space alone */
} words[] = {
    {S_INIT("category"), LABEL_CATEGORY, false},
    {S_INIT("categories"), LABEL_CATEGORY, false},
    {S_INIT("section"), LABEL_CATEGORY, false},
    {S_INIT("topic"), LABEL_CATEGORY, false},
    {S_INIT("kategorie"), LABEL_CATEGORY, false},
    {S_INIT("rubrik"), LABEL_CATEGORY, false},
    {S_INIT("ressort"), LABEL_CATEGORY, false},
    {S_INIT("catégorie"), LABEL_CATEGORY, false},
    {S_INIT("rubrique"), LABEL_CATEGORY, false},
    {S_INIT("categoría"), LABEL_CATEGORY, false},
    {S_INIT("sección"), LABEL_CATEGORY, false},
    {S_INIT("categoria"), LABEL_CATEGORY, false},
    {S_INIT("seção"), LABEL_CATEGORY, false},
    {S_INIT("editoria"), LABEL_CATEGORY, false},
    {S_INIT("sezione"), LABEL_CATEGORY, false},
    {S_INIT("categorie"), LABEL_CATEGORY, false},
    {S_INIT("rubriek"), LABEL_CATEGORY, false},
    {S_INIT("kategoria"), LABEL_CATEGORY, false},
    {S_INIT("kategori"), LABEL_CATEGORY, false},
    {S_INIT("kategória"), LABEL_CATEGORY, false},
    {S_INIT("kategorija"), LABEL_CATEGORY, false},
    {S_INIT("rubrika"), LABEL_CATEGORY, false},
    {S_INIT("Категорія"), LABEL_CATEGORY, false},
    {S_INIT("категорія"), LABEL_CATEGORY, false},
    {S_INIT("Категория"), LABEL_CATEGORY, false},
    {S_INIT("категория"), LABEL_CATEGORY, false},
    {S_INIT("Рубрика"), LABEL_CATEGORY, false},
    {S_INIT("рубрика"), LABEL_CATEGORY, false},
    {S_INIT("Раздел"), LABEL_CATEGORY, false},
    {S_INIT("раздел"), LABEL_CATEGORY, false},
    {S_INIT("Розділ"), LABEL_CATEGORY, false},
    {S_INIT("розділ"), LABEL_CATEGORY, false},
    {S_INIT("Κατηγορία"), LABEL_CATEGORY, false},
    {S_INIT("κατηγορία"), LABEL_CATEGORY, false},
    {S_INIT("分类"), LABEL_CATEGORY, false},
    {S_INIT("栏目"), LABEL_CATEGORY, false},
    {S_INIT("分類"), LABEL_CATEGORY, false},
    {S_INIT("カテゴリー"), LABEL_CATEGORY, false},
    {S_INIT("カテゴリ"), LABEL_CATEGORY, false},
    {S_INIT("ジャンル"), LABEL_CATEGORY, false},
    {S_INIT("카테고리"), LABEL_CATEGORY, false},
    {S_INIT("분류"), LABEL_CATEGORY, false},
    {S_INIT("الفئة"), LABEL_CATEGORY, false},
    {S_INIT("القسم"), LABEL_CATEGORY, false},
    {S_INIT("التصنيف"), LABEL_CATEGORY, false},
    {S_INIT("קטגוריה"), LABEL_CATEGORY, false},
    {S_INIT("श्रेणी"), LABEL_CATEGORY, false},
    {S_INIT("filed under"), LABEL_CATEGORY, false},
    {S_INIT("posted in"), LABEL_CATEGORY, false},
    {S_INIT("chuyên mục"), LABEL_CATEGORY, false},
    {S_INIT("by"), LABEL_AUTHOR, true},
    {S_INIT("authors"), LABEL_AUTHOR, true},
    {S_INIT("author"), LABEL_AUTHOR, true},
    {S_INIT("written by"), LABEL_AUTHOR, true},
    {S_INIT("words by"), LABEL_AUTHOR, true},
    {S_INIT("text by"), LABEL_AUTHOR, true},
    {S_INIT("story by"), LABEL_AUTHOR, true},
    {S_INIT("posted by"), LABEL_AUTHOR, true},
    {S_INIT("published by"), LABEL_AUTHOR, true},
    {S_INIT("reported by"), LABEL_AUTHOR, true},
    {S_INIT("reporting by"), LABEL_AUTHOR, true},
    {S_INIT("article by"), LABEL_AUTHOR, true},
    {S_INIT("contributed by"), LABEL_AUTHOR, true},
    {S_INIT("autoren"), LABEL_AUTHOR, true},
    {S_INIT("autor"), LABEL_AUTHOR, true},
    {S_INIT("autorin"), LABEL_AUTHOR, true},
    {S_INIT("von"), LABEL_AUTHOR, true},
    {S_INIT("ein beitrag von"), LABEL_AUTHOR, true},
    {S_INIT("geschrieben von"), LABEL_AUTHOR, true},
    {S_INIT("auteurs"), LABEL_AUTHOR, true},
    {S_INIT("auteur"), LABEL_AUTHOR, true},
    {S_INIT("par"), LABEL_AUTHOR, true},
    {S_INIT("écrit par"), LABEL_AUTHOR, true},
    {S_INIT("Écrit par"), LABEL_AUTHOR, true},
    {S_INIT("autores"), LABEL_AUTHOR, true},
    {S_INIT("autora"), LABEL_AUTHOR, true},
    {S_INIT("por"), LABEL_AUTHOR, true},
    {S_INIT("escrito por"), LABEL_AUTHOR, true},
    {S_INIT("autori"), LABEL_AUTHOR, true},
    {S_INIT("autore"), LABEL_AUTHOR, true},
    {S_INIT("di"), LABEL_AUTHOR, true},
    {S_INIT("scritto da"), LABEL_AUTHOR, true},
    {S_INIT("autorzy"), LABEL_AUTHOR, true},
    {S_INIT("przez"), LABEL_AUTHOR, true},
    {S_INIT("door"), LABEL_AUTHOR, true},
    {S_INIT("av"), LABEL_AUTHOR, true},
    {S_INIT("af"), LABEL_AUTHOR, true},
    {S_INIT("tekst av"), LABEL_AUTHOR, true},
    {S_INIT("yazar"), LABEL_AUTHOR, true},
    {S_INIT("yazan"), LABEL_AUTHOR, true},
    {S_INIT("szerző"), LABEL_AUTHOR, true},
    {S_INIT("autoři"), LABEL_AUTHOR, true},
    {S_INIT("Автори"), LABEL_AUTHOR, true},
    {S_INIT("автори"), LABEL_AUTHOR, true},
    {S_INIT("Автор"), LABEL_AUTHOR, true},
    {S_INIT("автор"), LABEL_AUTHOR, true},
    {S_INIT("Авторы"), LABEL_AUTHOR, true},
    {S_INIT("авторы"), LABEL_AUTHOR, true},
    {S_INIT("συντάκτης"), LABEL_AUTHOR, true},
    {S_INIT("Συντάκτης"), LABEL_AUTHOR, true},
    {S_INIT("συγγραφέας"), LABEL_AUTHOR, true},
    {S_INIT("Συγγραφέας"), LABEL_AUTHOR, true},
    {S_INIT("作者"), LABEL_AUTHOR, true},
    {S_INIT("记者"), LABEL_AUTHOR, true},
    {S_INIT("記者"), LABEL_AUTHOR, true},
    {S_INIT("著者"), LABEL_AUTHOR, true},
    {S_INIT("執筆者"), LABEL_AUTHOR, true},
    {S_INIT("執筆"), LABEL_AUTHOR, true},
    {S_INIT("筆者"), LABEL_AUTHOR, true},
    {S_INIT("ライター"), LABEL_AUTHOR, true},
    {S_INIT("글"), LABEL_AUTHOR, true},
    {S_INIT("작성자"), LABEL_AUTHOR, true},
    {S_INIT("الكاتب"), LABEL_AUTHOR, true},
    {S_INIT("المؤلف"), LABEL_AUTHOR, true},
    {S_INIT("بقلم"), LABEL_AUTHOR, true},
    {S_INIT("מאת"), LABEL_AUTHOR, true},
    {S_INIT("लेखक"), LABEL_AUTHOR, true},
    {S_INIT("penulis"), LABEL_AUTHOR, true},
    {S_INIT("oleh"), LABEL_AUTHOR, true},
    {S_INIT("tác giả"), LABEL_AUTHOR, true},
    {S_INIT("text"), LABEL_AUTHOR, false},
    {S_INIT("texte"), LABEL_AUTHOR, false},
    {S_INIT("texto"), LABEL_AUTHOR, false},
    {S_INIT("testo"), LABEL_AUTHOR, false},
    {S_INIT("tekst"), LABEL_AUTHOR, false},
    {S_INIT("words"), LABEL_AUTHOR, false},
    {S_INIT("from"), LABEL_AUTHOR, false},
    {S_INIT("Текст"), LABEL_AUTHOR, false},
    {S_INIT("текст"), LABEL_AUTHOR, false},
    {S_INIT("文"), LABEL_AUTHOR, false},
    {S_INIT("published"), LABEL_DATE, true},
    {S_INIT("published on"), LABEL_DATE, true},
    {S_INIT("published at"), LABEL_DATE, true},
    {S_INIT("publication date"), LABEL_DATE, true},
    {S_INIT("first published"), LABEL_DATE, true},
    {S_INIT("date"), LABEL_DATE, true},
    {S_INIT("posted"), LABEL_DATE, true},
    {S_INIT("posted on"), LABEL_DATE, true},
    {S_INIT("released"), LABEL_DATE, true},
    {S_INIT("veröffentlicht"), LABEL_DATE, true},
    {S_INIT("veröffentlicht am"), LABEL_DATE, true},
    {S_INIT("erschienen"), LABEL_DATE, true},
    {S_INIT("datum"), LABEL_DATE, true},
    {S_INIT("stand"), LABEL_DATE, true},
    {S_INIT("publié"), LABEL_DATE, true},
    {S_INIT("publié le"), LABEL_DATE, true},
    {S_INIT("publicado"), LABEL_DATE, true},
    {S_INIT("publicado el"), LABEL_DATE, true},
    {S_INIT("publicado em"), LABEL_DATE, true},
    {S_INIT("fecha"), LABEL_DATE, true},
    {S_INIT("data"), LABEL_DATE, true},
    {S_INIT("pubblicato"), LABEL_DATE, true},
    {S_INIT("pubblicato il"), LABEL_DATE, true},
    {S_INIT("gepubliceerd"), LABEL_DATE, true},
    {S_INIT("gepubliceerd op"), LABEL_DATE, true},
    {S_INIT("opublikowano"), LABEL_DATE, true},
    {S_INIT("publicerad"), LABEL_DATE, true},
    {S_INIT("publicerat"), LABEL_DATE, true},
    {S_INIT("publisert"), LABEL_DATE, true},
    {S_INIT("udgivet"), LABEL_DATE, true},
    {S_INIT("julkaistu"), LABEL_DATE, true},
    {S_INIT("yayınlanma"), LABEL_DATE, true},
    {S_INIT("Опубликовано"), LABEL_DATE, true},
    {S_INIT("опубликовано"), LABEL_DATE, true},
    {S_INIT("Опубліковано"), LABEL_DATE, true},
    {S_INIT("опубліковано"), LABEL_DATE, true},
    {S_INIT("Дата"), LABEL_DATE, true},
    {S_INIT("дата"), LABEL_DATE, true},
    {S_INIT("发布时间"), LABEL_DATE, true},
    {S_INIT("发布日期"), LABEL_DATE, true},
    {S_INIT("日期"), LABEL_DATE, true},
    {S_INIT("公開日"), LABEL_DATE, true},
    {S_INIT("投稿日"), LABEL_DATE, true},
    {S_INIT("掲載日"), LABEL_DATE, true},
    {S_INIT("게시일"), LABEL_DATE, true},
    {S_INIT("등록"), LABEL_DATE, true},
    {S_INIT("입력"), LABEL_DATE, true},
    {S_INIT("تاريخ النشر"), LABEL_DATE, true},
    {S_INIT("نشر في"), LABEL_DATE, true},
    {S_INIT("updated"), LABEL_UPDATED, true},
    {S_INIT("updated on"), LABEL_UPDATED, true},
    {S_INIT("last updated"), LABEL_UPDATED, true},
    {S_INIT("last updated on"), LABEL_UPDATED, true},
    {S_INIT("last modified"), LABEL_UPDATED, true},
    {S_INIT("modified"), LABEL_UPDATED, true},
    {S_INIT("aktualisiert"), LABEL_UPDATED, true},
    {S_INIT("zuletzt aktualisiert"), LABEL_UPDATED, true},
    {S_INIT("mis à jour"), LABEL_UPDATED, true},
    {S_INIT("mis à jour le"), LABEL_UPDATED, true},
    {S_INIT("actualizado"), LABEL_UPDATED, true},
    {S_INIT("atualizado"), LABEL_UPDATED, true},
    {S_INIT("atualizado em"), LABEL_UPDATED, true},
    {S_INIT("aggiornato"), LABEL_UPDATED, true},
    {S_INIT("bijgewerkt"), LABEL_UPDATED, true},
    {S_INIT("zaktualizowano"), LABEL_UPDATED, true},
    {S_INIT("uppdaterad"), LABEL_UPDATED, true},
    {S_INIT("oppdatert"), LABEL_UPDATED, true},
    {S_INIT("opdateret"), LABEL_UPDATED, true},
    {S_INIT("güncelleme"), LABEL_UPDATED, true},
    {S_INIT("Обновлено"), LABEL_UPDATED, true},
    {S_INIT("обновлено"), LABEL_UPDATED, true},
    {S_INIT("Оновлено"), LABEL_UPDATED, true},
    {S_INIT("оновлено"), LABEL_UPDATED, true},
    {S_INIT("更新日"), LABEL_UPDATED, true},
    {S_INIT("更新时间"), LABEL_UPDATED, true},
    {S_INIT("更新"), LABEL_UPDATED, true},
    {S_INIT("수정"), LABEL_UPDATED, true},
    {S_INIT("آخر تحديث"), LABEL_UPDATED, true},
    {S_INIT("تحديث"), LABEL_UPDATED, true},
    {S_INIT("caption"), LABEL_CAPTION, false},
    {S_INIT("image caption"), LABEL_CAPTION, false},
    {S_INIT("photo caption"), LABEL_CAPTION, false},
    {S_INIT("bildunterschrift"), LABEL_CAPTION, false},
    {S_INIT("bildtext"), LABEL_CAPTION, false},
    {S_INIT("légende"), LABEL_CAPTION, false},
    {S_INIT("leyenda"), LABEL_CAPTION, false},
    {S_INIT("pie de foto"), LABEL_CAPTION, false},
    {S_INIT("legenda"), LABEL_CAPTION, false},
    {S_INIT("didascalia"), LABEL_CAPTION, false},
    {S_INIT("Подпись"), LABEL_CAPTION, false},
    {S_INIT("подпись"), LABEL_CAPTION, false},
    {S_INIT("Підпис"), LABEL_CAPTION, false},
    {S_INIT("підпис"), LABEL_CAPTION, false},
    {S_INIT("图说"), LABEL_CAPTION, false},
    {S_INIT("キャプション"), LABEL_CAPTION, false},
};

/* The value behind a word of `n` bytes; false where the line goes on as if it
 * were another word or a sentence. */
static bool value_behind(struct str line, size_t n, bool bare, struct str *out)
{
	struct str rest = page_trim(str_sub(line, n, line.n));
	if (str_starts(rest, S(":")))
		rest = page_trim(str_sub(rest, 1, rest.n));
	else if (str_starts(rest, S("：")))
		rest = page_trim(str_sub(rest, 3, rest.n));
	else if (rest.n && !(bare && ch_space(line.p[n])))
		return false;
	*out = rest;
	return true;
}

enum label label_of(struct str line, struct str *out_value)
{
	const struct label_word *best = NULL;
	struct str value;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		const struct label_word *w = &words[i];
		if ((best && w->word.n <= best->word.n) ||
		    !str_istarts(line, w->word) ||
		    !value_behind(line, w->word.n, w->bare, &value))
			continue;
		best = w;
		*out_value = value;
	}
	return best ? best->label : LABEL_NONE;
}

enum label label_of_block(
    const struct page *p, const struct block *b, struct str *out_value)
{
	struct str value, rest;
	enum label label = label_of(b->text, out_value);
	if (label != LABEL_NONE || b->node == PAGE_NONE)
		return label;
	struct str first = page_trim(p->node[b->from].text);
	rest = page_trim(str_sub(b->text, first.n, b->text.n));
	label = label_of(first, &value);
	if (label == LABEL_NONE || value.n || !rest.n ||
	    !str_starts(b->text, first))
		return LABEL_NONE;
	*out_value = rest;
	return label;
}
