import type { Source } from "../sources.ts";

/**
 * Pages behind the steps to claim: what to file, where and until when. They stand apart from the sources of the figures, which
 * the browser loads with the engine.
 */
export const claimSources = {
  "gujo-pensioner-died": {
    title: "郡上市: 年金を受けている方が亡くなったときの手続き (pensioner’s death: notice and unpaid pension)",
    url: "https://www.city.gujo.gifu.jp/faq/cat733/faq00556.html",
    kind: "municipal",
  },
  "tomato-pensioner-died": {
    title: "受給権者死亡届（報告書）の書き方 (notice of a pensioner’s death)",
    url: "https://100work-i-tomato.net/2022/02/26/zyukyuukennsyasiboutodoke",
    kind: "secondary",
  },
  "shibecha-survivors": {
    title: "標茶町: 遺族基礎年金を受けられるとき (claim for the basic survivors’ pension)",
    url: "http://town.shibecha.hokkaido.jp/kurashi/sougou/hoken_nenkin/kokuminnenkin/izokukisonenkin.html",
    kind: "municipal",
  },
  "hamamatsu-105": {
    title: "遺族厚生年金請求書（様式105号）の書き方 (claim for the survivors’ employees’ pension)",
    url: "https://www.hamamatsu-sr.com/2019/03/01/690/",
    kind: "secondary",
  },
  "gungii-105": {
    title: "遺族厚生年金請求書（様式105号）の書き方と時効 (the same, with the time limit)",
    url: "https://gungii.com/survivpb-info/",
    kind: "secondary",
  },
  "jps-widow": {
    title: "日本年金機構: 寡婦年金を受けられるとき (claim for the widow’s pension)",
    url: "http://www.nenkin.go.jp/service/jukyu/tetsuduki/kyotsu/20140422.html",
    kind: "government",
  },
  "jps-death-grant": {
    title: "日本年金機構: 死亡一時金を受けるとき (claim for the death grant)",
    url: "https://www.nenkin.go.jp/service/jukyu/tetsuduki/kyotsu/seikyu/20140708.html",
    kind: "government",
  },
  "chiyoda-death-grant": {
    title: "千代田区おくやみブック: 死亡一時金の支給 (death grant: two years)",
    url: "https://www.city.chiyoda.lg.jp/ebook/okuyami/2025/pageindices/index26.html",
    kind: "municipal",
  },
  "hiroshima-disability": {
    title: "障害年金請求書の新様式 (forms 107 and 104 since June 2025)",
    url: "https://hiroshimasrg.com/584",
    kind: "secondary",
  },
  "iizuka-disability": {
    title: "障害基礎年金を申請する場合の書類 (papers for a disability claim)",
    url: "https://www.iizuka-nenkin.net/393287629",
    kind: "secondary",
  },
  "shigaku-104": {
    title: "私学事業団: 年金請求書（様式第104号） (claim for a disability employees’ pension)",
    url: "https://www.pmac.shigaku.go.jp/dl/name/nagyo/35.html",
    kind: "government",
  },
  "wachi-disability": {
    title: "障害年金の請求方法 (three ways to claim a disability pension)",
    url: "https://wachi-office.com/syougai/syougai.html",
    kind: "secondary",
  },
  "ayanine-disability": {
    title: "認定日請求・遡求請求・事後重症請求 (ways to claim a disability pension)",
    url: "https://www.ayanine.work/entry/02S004",
    kind: "secondary",
  },
  "ebina-statutory-exemption": {
    title: "海老名市: 国民年金保険料の法定免除 (statutory exemption)",
    url: "https://www.city.ebina.kanagawa.jp/faq/hoken/nenkin/1002282.html",
    kind: "municipal",
  },
  "ageo-statutory-exemption": {
    title: "上尾市: 法定免除とは (statutory exemption, back to the day it applies from)",
    url: "http://ageowww.city.ageo.lg.jp/mobile/page/035114031901.html",
    kind: "municipal",
  },
  "jps-old-age-form": {
    title: "日本年金機構: 老齢年金請求書の記入方法等 (claim for old-age pensions, form 101)",
    url: "https://www.nenkin.go.jp/service/jukyu/tetsuduki/rourei/seikyu/kinyu.html",
    kind: "government",
  },
  "mynavi-special": {
    title: "特別支給の老齢厚生年金の請求 (claim for the special pension)",
    url: "https://news.mynavi.jp/article/20260103-3917548/",
    kind: "secondary",
  },
  "nenkinbox-claims": {
    title: "老齢年金請求手続の概要 (claims for old-age pensions, early ones too)",
    url: "https://www.nenkinbox.com/archives/4931",
    kind: "secondary",
  },
  "siaa-claims": {
    title: "老齢年金の請求の仕方 (how to claim old-age pensions)",
    url: "https://siaa.or.jp/knowledge/cate2-04",
    kind: "secondary",
  },
  "higashiosaka-voluntary": {
    title: "東大阪市: 国民年金の任意加入 (voluntary insurance)",
    url: "https://www.city.higashiosaka.lg.jp/0000029571.html",
    kind: "municipal",
  },
  "kumagaya-voluntary": {
    title: "熊谷市: 任意加入制度 (voluntary insurance, abroad too)",
    url: "https://www.city.kumagaya.lg.jp/kurashi/nenkin/ninnikanyu.html",
    kind: "municipal",
  },
  "jps-age-65": {
    title: "日本年金機構: 65歳時の年金の手続き (claims at 65 after a special pension)",
    url: "https://www.nenkin.go.jp/service/jukyu/tetsuduki/rourei/seikyu/20140421-26.html",
    kind: "government",
  },
  "limo-112280": {
    title: "65歳到達時にすること (what to do at 65)",
    url: "https://limo.media/articles/-/112280?page=3",
    kind: "secondary",
  },
  "tomato-deferral": {
    title: "支給繰下げ申出書の書き方 (request for a deferred start, form 235)",
    url: "https://100work-i-tomato.net/2022/01/24/roureikisonennkinnroureikouseinennkinnsikyuukurisagemousidesyo",
    kind: "secondary",
  },
  "onoduka-229": {
    title: "加給年金額加算開始事由該当届（様式第229号） (start of a dependants’ addition)",
    url: "http://www.office-onoduka.com/tetsuzuki/rourei6.html",
    kind: "secondary",
  },
  "totosan-222": {
    title: "振替加算の届出（様式第222号） (start of a transfer addition)",
    url: "https://totosanfamily.com/?p=1683",
    kind: "secondary",
  },
  "socio-choice": {
    title: "年金受給選択申出書 (choice between pensions)",
    url: "https://socio-sr.com/pension/4970/",
    kind: "secondary",
  },
  "mie-choice": {
    title: "選択申出書・支給停止 (choice between pensions, from the next month)",
    url: "https://mie-shougai.com/sentaku-teisi/",
    kind: "secondary",
  },
  "limo-88791": {
    title: "年金生活者支援給付金の請求手続き (support benefit: three months)",
    url: "https://limo.media/articles/-/88791?page=5",
    kind: "secondary",
  },
  "limo-90030": {
    title: "年金生活者支援給付金の申請方法 (claim for the support benefit)",
    url: "https://limo.media/articles/-/90030?page=3",
    kind: "secondary",
  },
  "jps-leaving-job": {
    title: "日本年金機構: 会社を退職したときの国民年金の手続き (National Pension after leaving a job)",
    url: "https://www.nenkin.go.jp/service/kokunen/kanyu/20140710-03.html",
    kind: "government",
  },
  "osaki-categories": {
    title: "大崎市: 国民年金の届出 (changes of category, within 14 days)",
    url: "http://www.city.osaki.miyagi.jp/index.cfm/20,838,84,193,html",
    kind: "municipal",
  },
  "jps-spouse-65": {
    title: "日本年金機構: 3号被保険者の配偶者が65歳になったとき (category 3 when the spouse turns 65)",
    url: "https://www.nenkin.go.jp/service/kokunen/kanyu/20150119.html",
    kind: "government",
  },
  "odawara-job-loss": {
    title: "小田原市: 失業による特例認定の書類 (exemption after job loss: papers)",
    url: "http://www.city.odawara.kanagawa.jp/faq/p28608.html",
    kind: "municipal",
  },
  "asagiri-job-loss": {
    title: "あさぎり町: 退職（失業）による特例免除 (exemption after job loss)",
    url: "https://www.town.asagiri.lg.jp/q/aview/623/11622.html",
    kind: "municipal",
  },
  "jps-lump-sum": {
    title: "日本年金機構: 脱退一時金を請求する方の手続き (claim for the lump-sum withdrawal)",
    url: "https://www.nenkin.go.jp/service/jukyu/tetsuduki/sonota-kyufu/20140710.html",
    kind: "government",
  },
  "tamaki-lump-sum": {
    title: "脱退一時金の請求手続き (lump-sum withdrawal and its tax)",
    url: "https://tamakioffice.com/category3/qa5.html",
    kind: "secondary",
  },
  "mozart-lump-sum": {
    title: "脱退一時金の所得税の還付 (refund of the tax on the lump sum)",
    url: "https://mozart77.com/index.php/koseinenkin",
    kind: "secondary",
  },
  "jps-moving-abroad": {
    title: "日本年金機構: 年金を受けている方が海外に転出するとき (pensioners moving abroad)",
    url: "https://www.nenkin.go.jp/service/jukyu/tetsuduki/kyotsu/jukyu/kaigaitenshutsu.html",
    kind: "government",
  },
  "jps-certificate": {
    title: "日本年金機構: 日本から協定を結んでいる国で働く場合の手続き (certificate of coverage)",
    url: "https://www.nenkin.go.jp/service/shaho-kyotei/shikumi/nijukanyuboshi/sweden08.html",
    kind: "government",
  },
  "rikon-law-split": {
    title: "年金分割のための情報通知書の取得 (information for a split of records)",
    url: "https://rikon-law.net/qa-nenkin",
    kind: "secondary",
  },
  "nakama-split": {
    title: "年金分割の手続きの流れや必要書類 (split of records: papers)",
    url: "https://nakama-rikon.jp/money/16769/",
    kind: "secondary",
  },
  "form-651": {
    title: "標準報酬改定請求書（様式第651号） (request to split records, a copy of the form)",
    url: "https://paperzz.com/doc/6427231/%E6%A8%99%E6%BA%96%E5%A0%B1%E9%85%AC%E6%94%B9%E5%AE%9A%E8%AB%8B%E6%B1%82%E6%9B%B8-%EF%BC%88%E9%9B%A2%E5%A9%9A%E6%99%82%E3%81%AE%E5%B9%B4%E9%87%91%E5%88%86%E5%89%B2%E3%81%AE%E8%AB%8B%E6%B1%82%E6%9B%B8%EF%BC%89",
    kind: "secondary",
  },
  "kyotolaw-split": {
    title: "離婚時年金分割の請求期限 (five years for divorces since April 2026)",
    url: "https://www.kyotolaw.jp/introduction/muramatsu/person/2026/01/7343.html",
    kind: "secondary",
  },
  "jps-addition-ends": {
    title: "日本年金機構: 配偶者が亡くなったり、離婚したりしたとき (end of a dependants’ addition)",
    url: "https://www.nenkin.go.jp/service/jukyu/tetsuduki/rourei/jukyu/20140421-25.html",
    kind: "government",
  },
  "onoduka-205": {
    title: "加算額・加給年金額対象者不該当届（様式第205号） (end of an addition: ten days)",
    url: "http://www.office-onoduka.com/tetsuzuki/rourei2.html",
    kind: "secondary",
  },
  "watanabe-time-limits": {
    title: "渡辺パイプ健康保険組合: 保険給付の請求権の時効 (time limits of health insurance)",
    url: "http://watanabepipe-kenpo.org/02kyufu.php?code=8",
    kind: "secondary",
  },
  "kasai-burial": {
    title: "協会けんぽの埋葬料（費） (burial allowance of health insurance)",
    url: "http://kasaihouchiki.com/kyoukaisousai.html",
    kind: "secondary",
  },
  "uchinada-funeral": {
    title: "内灘町: 国民健康保険の葬祭費 (funeral allowance of the municipality)",
    url: "https://www.town.uchinada.lg.jp/soshiki/hokennenkin/1390.html",
    kind: "municipal",
  },
  "hayashima-nhi": {
    title: "早島町: 国民健康保険の届出と葬祭費 (National Health Insurance: notices, funeral allowance)",
    url: "https://www.town.hayashima.lg.jp/iryo_kenko_fukushi/iryo_kenok/kenko_hoken/3043.html",
    kind: "municipal",
  },
  "okuyami-health": {
    title: "健康保険・介護保険の資格喪失届 (end of health and care insurance after a death)",
    url: "https://okuyami.more-andf.jp/articles/kenko-hoken-shikaku-soushitsu",
    kind: "secondary",
  },
  "kagoshima-nhi": {
    title: "鹿児島県: 退職後の国民健康保険の届出 (National Health Insurance after leaving a job)",
    url: "https://www.pref.kagoshima.jp/ae02/shikaku.html",
    kind: "municipal",
  },
  "uchiyama-continuation": {
    title: "協会けんぽの任意継続 (voluntary continuation of health insurance)",
    url: "https://uchiyama-roumu.co.jp/publics/index/1/detail=1/b_id=1/r_id=221",
    kind: "secondary",
  },
  "koeki-continuation": {
    title: "健康保険の任意継続: 20日以内 (voluntary continuation: twenty days)",
    url: "http://koeki-tokyo.com/archives/20120228-1.html",
    kind: "secondary",
  },
  "kohosya-dependants": {
    title: "被扶養者（異動）届: 5日以内 (notice of dependants: five days)",
    url: "http://kohosya.co.jp/Pages/newsspot/newsspot1311.html",
    kind: "secondary",
  },
  "kyokai-time-limits": {
    title: "協会けんぽ福島支部: 給付金の申請忘れはございませんか (time limits of health insurance)",
    url: "https://www.kyoukaikenpo.or.jp/shibu/fukushima/cat080/6998-53069",
    kind: "government",
  },
  "personal-hello-work": {
    title: "ハローワークでの手続き方法 (claim for the unemployment allowance)",
    url: "https://per-sonal.co.jp/personalfile/media/hello-work/hellowork-procedure/",
    kind: "secondary",
  },
  "limo-107502": {
    title: "高年齢求職者給付金 (benefit for job seekers of 65 and over)",
    url: "https://limo.media/articles/-/107502?page=3",
    kind: "secondary",
  },
  "wakayama-work-injury": {
    title: "和歌山労働局: 労災保険給付の請求書 (forms of work-injury insurance)",
    url: "http://wakayama-roudoukyoku.jsite.mhlw.go.jp/hourei_seido_tetsuzuki/rousai_hoken/hourei_seido/rousai/rousai02.html",
    kind: "government",
  },
  "fukushima-work-injury": {
    title: "労働災害申請手続 (claims of work-injury insurance and their time limits)",
    url: "https://fukushima-rousai.com/%E5%8A%B4%E5%83%8D%E7%81%BD%E5%AE%B3%E7%94%B3%E8%AB%8B%E6%89%8B%E7%B6%9A%EF%BC%88%E4%B8%BB%E3%81%AB%E3%80%81%E6%A5%AD%E5%8B%99%E7%81%BD%E5%AE%B3%E3%81%AE%E5%A0%B4%E5%90%88%EF%BC%89/",
    kind: "secondary",
  },
  "shirakawa-move": {
    title: "白河市: 国外への転出届 (moving abroad)",
    url: "https://www.city.shirakawa.fukushima.jp/sp/page/page005764.html",
    kind: "municipal",
  },
  "fujinomiya-move": {
    title: "富士宮市: 国外への転出届 (moving abroad)",
    url: "https://www.city.fujinomiya.lg.jp/1023200000/p000175.html",
    kind: "municipal",
  },
  "mamamoi-allowance": {
    title: "児童扶養手当の認定請求 (child rearing allowance after a divorce)",
    url: "https://press.mamamoi.jp/8032?all=true",
    kind: "secondary",
  },
} as const satisfies Readonly<Record<string, Source>>;
