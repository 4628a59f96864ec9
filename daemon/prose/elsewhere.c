/* SPDX-License-Identifier: MIT */
/* gazetted: what pages say of themselves in more languages. */
#include "prose/elsewhere.h"

#include "prose/folded.h"
#include "prose/rules.h"

enum { OWN = 1 };

static const struct rule rules[] = {
    /* From Prague to Vilnius: whose rights, */
    {OWN, {NULL, "všechna práva vyhrazena|všetky práva vyhradené|"
		 "minden jog fenntartva|toate drepturile rezervate|"
		 "με την επιφύλαξη παντός|απαγορεύεται η αναδημοσίευση|"
		 "kaikki oikeudet pidätetään|alle rettigheder forbeholdes|"
		 "alle rettigheter reservert|alla rättigheter förbehållna|"
		 "усі права захищен|всі права захищен|всички права запазени|"
		 "sva prava pridržana|tüm hakları saklıdır|"
		 "visos teisės saugomos|tots els drets reservats"}},
    {OWN, {"preluarea |přebírání |šíření obsahu |prenošenje |передрук ",
	      " acordul| redacției| bez souhlasu| zakázáno| dozvol|"
	      " dopušten| дозволен"}},
    /* for whom, */
    {OWN, {"tento článek |tento článok |článek je |a cikk |acest articol |"
	   "το άρθρο |tämä artikkeli |tämä juttu |denne artikel |"
	   "dette er en |denne saken |det här är en |матеріал |ця стаття |"
	   "статията |ovaj članak |aquest article |straipsnis |"
	   "šis straipsnis ",
	      " předplatitel| predplatiteľ| előfizető| abonați|"
	      " συνδρομητές| tilaajille| abonnenter| prenumerant|"
	      " передплатник| абонати| pretplatni| subscriptors|"
	      " prenumeratoriams",
	      " pouze | jen | len | csak | doar | μόνο | vain | kun |"
	      " bare | bara | лише | тільки | само | samo | exclusiu|"
	      " només | tik "}},
    {OWN, {"chcete číst dál|chcete čítať ďalej|předplaťte si |"
	   "predplaťte si |kirjaudu sisään|logg inn for|log ind for|"
	   "logga in för|jelentkezzen be|увійдіть, щоб|prijavite se"}},
    /* where to follow it, and how to tell of it, */
    {OWN, {"sledujte nás|kövess|urmăriți-ne|urmăriți |ακολουθήστε |"
	   "seuraa meitä|følg os|følg oss|följ oss|стежте за нами|"
	   "слідкуйте за нами|следвайте ни|pratite nas|segueix-nos|"
	   "seguiu-nos|sekite mus|bizi ",
	      " facebook| instagram| google news| twitter| telegram|"
	      " youtube| snapchat|viber"}},
    {OWN, {"ha tetszett |dacă ți-a plăcut|dacă v-a plăcut|"
	   "pokud se vám článek|ak sa vám článok|jos pidit |"
	   "hvis du kunne lide|om du gillade|αν σας άρεσε|ako vam se svid|"
	   "якщо вам сподоба|ако ви харес",
	      " ossz| mai departe| sdílejte| zdieľajte| jaa | del | dela |"
	      " μοιραστείτε| podijelite| поділ| споделете"}},
    /* since when, and by whom */
    {OWN, {"článek byl aktualiz|článok bol aktualiz|juttua on muokattu|"
	   "juttua on päivitetty|juttuun on lisätty|artiklen er opdater|"
	   "artiklen blev opdater|saken er oppdatert|saken oppdateres|"
	   "artikeln uppdater|новину оновлено|haber güncelleniyor|"
	   "straipsnis atnaujint|autor je redaktorem|autorka je redaktorkou|"
	   "autor je komentátor|autorka je komentátor|"
	   "autorul este redactor"}},
    /* Japanese */
    {OWN,
	{NULL, "この記事|本記事|当記事",
	    "会員限定|有料会員|広告が含|広告を含|プロモーション|アフィリエイト|"
	    "役に立ったら|気に入ったら"}},
    {OWN, {"最新ニュースは|最新情報は|公式x|公式line|公式ツイッター|"
	   "公式インスタ|公式フェイスブック|公式アプリ",
	      "お届け|発信して|発信中|配信して|配信中|フォロー|チェック"}},
    {OWN, {NULL, "こちらをご覧|下のリンクから|のフォームからお|"
		 "ログインしてください|登録をお願いします|ご登録ください"}},
    /* Chinese */
    {OWN, {NULL, "本文仅代表|本文僅代表|仅代表作者个人|僅代表作者個人|请勿转载|"
		 "請勿轉載"}},
    {OWN, {"如有侵权|如有侵權|如涉及版权|若有侵权|若有侵權",
	      "联系|聯繫|删除|刪除"}},
    {OWN, {"图片来源|图片来自|圖片來源|圖片來自|配图",
	      "网络|網路|版权|版權|侵权"}},
    {OWN, {"原标题：|原標題：|原标题:"}},
    {OWN, {"本报|本報|本站|本网|本網", "以官网为准|以官網為準|如有更新"}},
    /* Korean, whose news are told in plain forms, pages speak in polite ones */
    {OWN, {NULL, "이 기사|본 기사", "회원 전용|유료 회원|저작권은|저작권이"}},
    {OWN,
	{NULL, "홈페이지에서|앱에서|뉴스레터를|이메일로|카카오톡으로|채널에서",
	    "확인할 수 있습니다|확인하세요|받아보|보내 드립|보내드립|"
	    "보내 주십|보내주십|보내주세요|제보해"}},
    /* Arabic and Persian */
    {OWN, {NULL, "تابعونا|متابعتنا|تابعنا",
	      "فيسبوك|تويتر|تلغرام|تيليغرام|قناتنا|صفحتنا|يوتيوب|إنستغرام|"
	      "واتساب"}},
    {OWN, {NULL, "جميع الحقوق محفوظة|كل الحقوق محفوظة|كافة الحقوق محفوظة"}},
    {OWN, {"اضغط هنا|انقر هنا|لقراءة المقال|لقراءة المزيد|للمزيد من الأخبار"}},
    {OWN, {NULL, "کلیه حقوق|تمامی حقوق|تمام حقوق", "محفوظ"}},
    {OWN,
	{NULL, "عضو کانال ما|کانال ما را|ما را در تلگرام|ما را در اینستاگرام"}},
    /* Hebrew */
    {OWN, {NULL, "כל הזכויות שמורות|לכתבה המלאה לחצו"}},
    {OWN, {NULL, "הצטרפו ל|הירשמו ל|עקבו אחר",
	      "שלנו|אחרינו|וואטסאפ|ניוזלטר|טלגרם|פייסבוק"}},
    {OWN, {NULL, "למנויים בלבד|למנויי", "הכתבה|התוכן|הכתבות"}},
    /* Hindi */
    {OWN, {NULL, "डाउनलोड करें|फॉलो करें|सब्सक्राइब करें|क्लिक करें|से जुड़ें|शेयर करें",
	      "हमारा |हमारे |हमें |यहां |यहाँ |चैनल "}},
    {OWN, {NULL, "सर्वाधिकार सुरक्षित|सभी अधिकार सुरक्षित|खबर अपडेट की जा|"
		 "खबर को अपडेट किया जा"}},
    /* Indonesian, Vietnamese and Thai */
    {OWN, {"baca berita |baca artikel |simak berita |simak juga |"
	   "dapatkan berita |dapatkan update ",
	      " google news| aplikasi kami| whatsapp| telegram| setiap hari|"
	      " pilihan| lainnya| di sini"}},
    {OWN, {NULL, "hak cipta dilindungi|dilarang mengutip|"
		 "สงวนลิขสิทธิ์|กดติดตาม|ติดตามเราได้ที่"}},
    {OWN, {"bản quyền thuộc|ghi rõ nguồn|vui lòng ghi rõ nguồn|"
	   "mọi hình thức sao chép",
	      " báo| tòa soạn| nguồn| khi phát hành| bằng văn bản"}},
};
static struct rulebook book = {
    .rules = rules, .n = sizeof(rules) / sizeof(*rules)};

bool elsewhere_says(const struct folded *low)
{
	return rules_met(&book, low) & OWN;
}
