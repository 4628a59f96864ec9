/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what pages say of themselves in more languages. */
#include "prose/elsewhere.h"

#include "prose/folded.h"
#include "prose/house.h"
#include "tap.h"

static bool says(const char *sentence)
{
	struct folded low;
	fold_sentence(str_of(sentence), &low);
	return house_says(&low);
}

static void pages(void)
{
	static const char *const rows[] = {
	    "続きは有料会員登録後にご覧いただけます。",
	    "最新ニュースはLINEでもお届けしています。",
	    "ご意見・情報提供はこちらのフォームからお寄せください。",
	    "本記事はアフィリエイトプログラムによる収益を得ています。",
	    "関連する記事は下のリンクからご覧ください。",
	    "記者プロフィールはこちらをご覧ください。",
	    "更多新闻请下载本报客户端。",
	    "扫描二维码，关注我们的公众号。",
	    "未经授权，请勿转载。",
	    "原标题：市长回应大桥质疑。",
	    "欢迎在评论区留言讨论。",
	    "想了解更多，请访问我们的网站。",
	    "訂閱電子報，掌握最新消息。",
	    "이 기사는 회원 전용입니다.",
	    "카카오톡으로 제보해 주세요.",
	    "기사 제보 및 보도자료는 이메일로 보내 주십시오.",
	    "اشترك الآن في نشرتنا الإخبارية اليومية.",
	    "يمكنكم متابعتنا عبر قناتنا على تلغرام.",
	    "לקבלת עדכונים שוטפים הצטרפו לערוץ הוואטסאפ שלנו.",
	    "הכתבה המלאה זמינה למנויים בלבד.",
	    "सभी अधिकार सुरक्षित हैं ओर्लिन न्यूज़ के पास।",
	    "यह खबर अपडेट की जा रही है।",
	    "Dapatkan berita terbaru setiap hari melalui surel Anda.",
	    "Bản quyền thuộc về báo Orlin.",
	    "کلیه حقوق این سایت محفوظ است.",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(says(rows[i]), true, rows[i]);
}

static void of_europe(void)
{
	static const char *const page[] = {
	    "Tento článek je dostupný pouze předplatitelům.",
	    "Sledujte nás na Facebooku a Instagramu.",
	    "Autor je redaktorem Orlinských novin.",
	    "Prihláste sa na odber nášho newslettera.",
	    "A cikk teljes tartalma csak előfizetőknek érhető el.",
	    "Ha tetszett a cikk, ossza meg ismerőseivel.",
	    "Acest articol este disponibil doar pentru abonați.",
	    "Toate drepturile rezervate pentru Ziarul de Orlin.",
	    "Preluarea textelor se poate face doar cu acordul redacției.",
	    "Με την επιφύλαξη παντός δικαιώματος για την εφημερίδα.",
	    "Το άρθρο είναι διαθέσιμο μόνο για συνδρομητές.",
	    "Seuraa meitä Facebookissa ja Instagramissa.",
	    "Kaikki oikeudet pidätetään Orlinin Sanomille.",
	    "Korjaus: Jutussa luki aiemmin, että silta on punainen.",
	    "Artiklen er opdateret klokken 10.04.",
	    "Alle rettigheder forbeholdes Orlin Tidende.",
	    "Saken er oppdatert klokken 10.04.",
	    "Følg oss på Facebook og Snapchat.",
	    "Artikeln uppdaterades klockan 10.04.",
	    "Матеріал доступний лише для передплатників.",
	    "Стежте за нами у Facebook та Instagram.",
	    "Следвайте ни във Facebook и Instagram.",
	    "Pratite nas na Facebooku i Instagramu.",
	    "Ovaj članak dostupan je samo pretplatnicima.",
	    "Tüm hakları saklıdır Orlin Gazetesi.",
	    "Aquest article és exclusiu per a subscriptors.",
	    "Straipsnis prieinamas tik prenumeratoriams.",
	};
	static const char *const tells[] = {
	    "Předplatitelé operních sezon v Orlinu přibývají.",
	    "Sledujte oblohu: v pátek proletí kolem Země kometa.",
	    "Všechna práva na píseň koupila firma z Vessy.",
	    "Az előfizetők száma kilencmillióra nőtt egy év alatt.",
	    "Abonații la gaz plătesc cu nouă la sută mai mult.",
	    "Toate drepturile copiilor sunt încălcate în taberele din Tarsk.",
	    "Οι συνδρομητές της πλατφόρμας έφτασαν τα εννέα εκατομμύρια.",
	    "Tilaajat saavat Orlinissa rahansa takaisin lehdeltä.",
	    "Seuraa vaaleja valvoo yhdeksän tarkkailijaa Vessasta.",
	    "Abonnenter i Orlin betaler ni procent mere for gas.",
	    "Saken er henlagt av politiet i Orlin.",
	    "Alla rättigheter för kvinnor är hotade i Tarsk.",
	    "Передплатники газу в Орліні платять на 9 відсотків більше.",
	    "Всички права на жените са нарушени в Тарск.",
	    "Pretplatnici plina u Orlinu plaćaju devet posto više.",
	    "Haber ajansının ofisine Orlin'de saldırı düzenlendi.",
	};
	for (size_t i = 0; i < sizeof(page) / sizeof(*page); i++)
		is_int(says(page[i]), true, page[i]);
	for (size_t i = 0; i < sizeof(tells) / sizeof(*tells); i++)
		is_int(says(tells[i]), false, tells[i]);
}

static void news(void)
{
	static const char *const rows[] = {
	    "市は広告の規制を来年から始めると発表した。",
	    "会員登録の数は一年で三倍の九百万人になった。",
	    "公式発表によると、橋の完成は来年になる。",
	    "ログイン情報九百万件が盗まれたと同社が発表した。",
	    "市政府要求下载该客户端的居民达九百万。",
	    "作者版权案一审判决赔偿九十万元。",
	    "扫描仪发现大桥内部有九处裂缝。",
	    "订阅量增长使该报去年首次盈利。",
	    "회원 정보 구백만 건이 유출됐다고 경찰이 밝혔다.",
	    "제보를 받은 경찰이 세 명을 체포했다.",
	    "تابعت الشرطة السيارة عبر جسر أورلين حتى الحدود.",
	    "حقوق العمال محفوظة في القانون الجديد لأورلين.",
	    "המנויים לאופרה באורלין הכפילו את עצמם בשנה.",
	    "सरकार ने ऐप डाउनलोड करने पर रोक लगा दी।",
	    "Aplikasi pemerintah diunduh sembilan juta kali.",
	    "Bản quyền bóng đá được bán với giá 9 triệu đô la.",
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_int(says(rows[i]), false, rows[i]);
}

int main(void)
{
	TEST(pages);
	TEST(of_europe);
	TEST(news);
	return tap_done();
}
