/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what the writer of a blog says beside it. */
#include "digest/writer.h"

#include "digest/folded.h"
#include "digest/house.h"
#include "tap.h"

static bool says(const char *sentence)
{
	struct folded low;
	fold_sentence(str_of(sentence), &low);
	return house_says(&low);
}

static void beside(void)
{
	static const char *const rows[] = {
	    "Image by Ann Example from Pixabay.",
	    "Featured image via Wikimedia Commons, public domain.",
	    "Cross-posted from my blog at the Orlin Review.",
	    "Thanks to Ann Example for reading drafts of this.",
	    "If you enjoyed this post, consider sharing it with a friend.",
	    "You can support my work on Patreon or Ko-fi.",
	    "Buy me a coffee if you liked this post.",
	    "Reply to this post by email to tell me more.",
	    "This post is part of a series on compilers.",
	    "This episode is brought to you by Vessa Hosting.",
	    "Views are my own and not those of my employer.",
	    "Welcome to issue 112 of Orlin Weekly.",
	    "Foto von Anna Beispiel auf Unsplash.",
	    "Wenn dir der Beitrag gefallen hat, teile ihn gern.",
	    "Ihr könnt mich auf Patreon oder Steady unterstützen.",
	    "N'hésitez pas à laisser un commentaire ci-dessous.",
	    "Se l'articolo ti è piaciuto, condividilo con gli amici.",
	    "Se você gostou do texto, compartilhe com os amigos.",
	    "Jeśli podobał ci się ten wpis, udostępnij go dalej.",
	    "Если вам понравилась статья, поделитесь ею с друзьями.",
	    "Carry On is our series devoted to those who travel.",
	    "I respect your privacy and you won't get spam.",
	    "Obrigado por compartilhar nosso conteúdo!",
	    "この記事が気に入ったらサポートをお願いします。",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(says(rows[i]), true, rows[i]);
}

static void news(void)
{
	static const char *const rows[] = {
	    "Thanks to a new pump the mine is dry for the first time.",
	    "If you liked the old tax you will love the new one.",
	    "You can support twelve columns of ships with one pier.",
	    "Photo booths in Orlin are banned from May.",
	    "Buy me a bridge, the mayor asked the state of Vessa.",
	    "Welcome to Orlin, the town that banned cars in May.",
	    "Show notes of the band were sold for 90,000 pounds.",
	    "Reply speeds of the model fell by half in version 3.",
	    "This post office is part of a chain that will close.",
	    "Unsplash was bought by a bank in Vessa for 90 million.",
	    "The image site Pixabay is blocked in Tarsk.",
	    "Patreon raises its fees for new pages in May.",
	    "The spam filter of Orlin lets no spam through, its maker says.",
	    "The second season is our best series yet, the director said.",
	    "If you found this coin in Orlin you may be rich.",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(says(rows[i]), false, rows[i]);
}

int main(void)
{
	TEST(beside);
	TEST(news);
	return tap_done();
}
