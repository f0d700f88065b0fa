/** Where figures come from. `url` is absent only where no publication stands behind a value (memory, derived). */
export type Source =
  | {
      readonly title: string;
      readonly url: string;
      readonly kind: "law" | "government" | "municipal" | "secondary" | "code";
      /** Where a copy of the text was read, and slips found in the page. */
      readonly remarks?: string;
    }
  | {
      readonly title: string;
      readonly url?: undefined;
      readonly kind: "derived" | "memory";
      readonly remarks?: string;
    };

/** Every source once; an entry of a sheet or series names its sources by these ids. */
export const sources = {
  "decree-2005-92": {
    title: "国民年金法による改定率の改定等に関する政令 (平成17年政令第92号), 令和3年度 (revision rate order, FY2021)",
    url: "https://www.mhlw.go.jp/web/t_doc?dataId=85aa6967&dataType=0&pageNo=1",
    kind: "law",
    remarks: "MHLW law database.",
  },
  "decree-2005-92-fy2025": {
    title: "国民年金法による改定率の改定等に関する政令 (平成17年政令第92号), 令和7年度 (revision rate order, FY2025)",
    url: "https://laws.e-gov.go.jp/law/417CO0000000092",
    kind: "law",
    remarks: "Text in force 2025-04-01 read in ledmonster/japanese-law (417CO0000000092).",
  },
  "egov-registers": {
    title: "e-Gov 法令検索 (register of law versions and their dates)",
    url: "https://laws.e-gov.go.jp/",
    kind: "law",
    remarks:
      "State of May to August 2026 for the pension acts and the Health Insurance Act, read in bubbleman3333/horei_site.",
  },
  "jlt-epi20": {
    title: "Employees' Pension Insurance Act, art. 20 (Japanese Law Translation)",
    url: "http://www.japaneselawtranslation.go.jp/law/detail_main?re=01&vm=&id=3554",
    kind: "law",
  },
  "law-1985-34": {
    title: "国民年金法等の一部を改正する法律 (昭和60年法律第34号) (1985 pension reform act)",
    url: "https://jahis.law.nagoya-u.ac.jp/lawdb/l/360a0034",
    kind: "law",
    remarks: "First grades of the 1985-10 table of standard remuneration read directly.",
  },
  "law-2000-18": {
    title: "国民年金法等の一部を改正する法律 (平成12年法律第18号) (2000 pension reform act)",
    url: "https://laws.e-gov.go.jp/law/329AC0000000115",
    kind: "law",
    remarks:
      "Supplementary provisions and tables read with the Employees’ Pension Insurance Act in ledmonster/japanese-law.",
  },
  "law-2020-40": {
    title: "年金制度の機能強化のための国民年金法等の一部を改正する法律 (令和2年法律第40号) (2020 pension reform act)",
    url: "https://www.shugiin.go.jp/internet/itdb_housei.nsf/html/housei/20120200605040.htm",
    kind: "law",
  },
  "law-2004-104": {
    title: "国民年金法等の一部を改正する法律 (平成16年法律第104号) (2004 pension reform act)",
    url: "https://jahis.law.nagoya-u.ac.jp/lawdb/l/416a0104",
    kind: "law",
    remarks: "Contribution amounts from FY2005 and rates 2004-10 to 2013-08 read directly.",
  },
  "law-2025-74-main": {
    title: "令和7年法律第74号 本則 (2025 pension reform act)",
    url: "https://nenkin-online.com/2025kaisei_law1/",
    kind: "law",
    remarks: "As reproduced by 年金オンライン; only the opening (NPA art. 27-6) could be read.",
  },
  "law-ei": {
    title: "雇用保険法 (Employment Insurance Act)",
    url: "https://laws.e-gov.go.jp/law/349AC0000000116",
    kind: "law",
    remarks: "Text of 2025-06-01 read in ledmonster/japanese-law (349AC0000000116).",
  },
  "law-epi": {
    title: "厚生年金保険法 (Employees' Pension Insurance Act)",
    url: "https://laws.e-gov.go.jp/law/329AC0000000115",
    kind: "law",
    remarks:
      "Text in force in spring 2026 read in public copies of the e-Gov XML (superhanachan/sharo-study-system, tani-nasubi/syaroushi-study).",
  },
  "law-epi-full": {
    title:
      "厚生年金保険法 附則 (Employees' Pension Insurance Act with the supplementary provisions and tables of its amendments)",
    url: "https://laws.e-gov.go.jp/law/329AC0000000115",
    kind: "law",
    remarks:
      "Text of 2025-06-01 read in ledmonster/japanese-law (329AC0000000115); arts. 52-69 of the 1985 provisions also in a spring 2026 copy.",
  },
  "law-np": {
    title: "国民年金法 (National Pension Act)",
    url: "https://laws.e-gov.go.jp/law/334AC0000000141",
    kind: "law",
    remarks:
      "Text in force in spring 2026 read in the public copy superhanachan/sharo-study-system (334AC0000000141.xml); articles 26-29 also in rodo.co.jp/laws/123801.",
  },
  "law-np-full": {
    title: "国民年金法 附則 (National Pension Act with the supplementary provisions of its amendments)",
    url: "https://laws.e-gov.go.jp/law/334AC0000000141",
    kind: "law",
    remarks:
      "Text of 2025-06-06 read in ledmonster/japanese-law (334AC0000000141); spring 2026 text for what Act 74 of 2025 changed.",
  },
  "order-1986-54": {
    title:
      "国民年金法等の一部を改正する法律の施行に伴う経過措置に関する政令 (昭和61年政令第54号) (1986 transitional order)",
    url: "https://laws.e-gov.go.jp/law/361CO0000000054",
    kind: "law",
    remarks: "Arts. 24 and 75 of the text of 2025-04-01 read in ledmonster/japanese-law (361CO0000000054).",
  },
  "order-np": {
    title: "国民年金法施行令 (National Pension Act Enforcement Order)",
    url: "https://laws.e-gov.go.jp/law/334CO0000000184",
    kind: "law",
    remarks:
      "Text of 2025-04-01 read in ledmonster/japanese-law (334CO0000000184); art. 10 there is still the table for payments in FY2024.",
  },
  "ordinance-epi": {
    title: "厚生年金保険法施行規則 (Employees' Pension Insurance Act Enforcement Ordinance)",
    url: "https://laws.e-gov.go.jp/law/329M50000100037",
    kind: "law",
    remarks: "Text of 2025-06-01 read in ledmonster/japanese-law (329M50000100037).",
  },
  "snhoki-third": {
    title: "国民年金法等の一部を改正する法律 改正附則 (period calculation of miners and seamen)",
    url: "https://www.sn-hoki.co.jp/data/pickup_hourei/onct/4005e53d1b6846f27753aab0a700f450.html",
    kind: "law",
  },
  "jps-adjustment": {
    title: "日本年金機構: 保険料調整制度とは (premium adjustment for short-time workers)",
    url: "https://www.nenkin.go.jp/service/kounen/hokenryo/hokenryochosei/gaiyo.html",
    kind: "government",
    remarks: "Shares of the pamphlet of October 2026 read in ke-iwata/hasokon-home, which checked them on 2026-09-19.",
  },
  "jps-backpay": {
    title: "日本年金機構 国民年金保険料の追納制度",
    url: "https://www.nenkin.go.jp/service/kokunen/menjo/20150331.html",
    kind: "government",
    remarks: "As of 2025-04-01.",
  },
  "jps-earnings-test": {
    title: "日本年金機構 在職老齢年金制度が改正されました",
    url: "https://www.nenkin.go.jp/tokusetsu/zairoukaisei.html",
    kind: "government",
    remarks: "Seen as quoted, checked 2026-08-17, in two public calculators.",
  },
  "jps-prepay": {
    title: "日本年金機構 国民年金保険料の前納",
    url: "https://www.nenkin.go.jp/service/kokunen/hokenryo/zenno.html",
    kind: "government",
    remarks: "As of 2025-06-30.",
  },
  "jps-reval-2025": {
    title: "日本年金機構 厚生年金の再評価率表 令和7年度",
    url: "https://www.nenkin.go.jp/service/jukyu/seido/kyotsu/nenkingaku/20150401-01.files/7_kounen.pdf",
    kind: "government",
    remarks:
      "Rows from FY2011 on for births from 1956-04-02 seen in the transcription Kuniwak/ai-lifeplan; its FY2025 table misprints 0.957 and 0.932 for pay of FY2023 and FY2024 (0.947 and 0.922 in the order).",
  },
  "jps-reval-2026": {
    title: "日本年金機構 厚生年金の再評価率表 令和8年度",
    url: "https://www.nenkin.go.jp/service/jukyu/seido/kyotsu/nenkingaku/20150401-01.files/8_kounen.pdf",
    kind: "government",
    remarks: "Rows from FY2011 on for births from 1956-04-02 seen in the transcription Kuniwak/ai-lifeplan.",
  },
  "kyoukai-r08": {
    title: "協会けんぽ 令和8年度 保険料額表",
    url: "https://www.kyoukaikenpo.or.jp/assets/R8_13tokyo.pdf",
    kind: "government",
    remarks: "The Tokyo table; read through a public transcription checked on 2026-07-17.",
  },
  "mhlw-rates-2001": {
    title: "厚生労働省 公的年金各制度の保険料率算定方式の推移 (council paper, 2001)",
    url: "https://www.mhlw.go.jp/shingi/0112/s1225-1f3.html",
    kind: "government",
    remarks: "Read up to the 1973 row.",
  },
  "mhlw-release-fy2026": {
    title: "厚生労働省 令和8年度の年金額改定についてお知らせします",
    url: "https://www.mhlw.go.jp/content/12502000/001639615.pdf",
    kind: "government",
    remarks: "Release of 2026-01-23, seen as quoted by several pages.",
  },
  "mhlw-valuation2024-emp": {
    title: "厚生労働省 令和6年財政検証 (2024 actuarial valuation, employees’ pension program)",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/nenkin/nenkin/zaisei-kensyo/index.html",
    kind: "government",
    remarks:
      "Program constants read in the public copy s-ushijima/nenkin-zaisei-2024 (source/emp_kyufu). It has a typing slip: 369 for the fixed-part multiplier 1.369.",
  },
  "mhlw-valuation2024-np": {
    title: "厚生労働省 令和6年財政検証 (2024 actuarial valuation, National Pension program)",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/nenkin/nenkin/zaisei-kensyo/index.html",
    kind: "government",
    remarks: "Program constants read in the public copy s-ushijima/nenkin-zaisei-2024 (source/nat).",
  },
  "mhlw-valuation2024-outlook": {
    title:
      "厚生労働省 令和6年財政検証結果 (2024 actuarial valuation: economic cases, adjustment and replacement rates)",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/nenkin/nenkin/zaisei-kensyo/index.html",
    kind: "government",
    remarks:
      "Inputs and slide rates of the programs read in the public copy s-ushijima/nenkin-zaisei-2024; yearly steps derived from them and checked against the published replacement rates. Take-home pay is 370,000 yen in print; 369,915 makes the published rates exact.",
  },
  "mhlw-valuation2024-mortality": {
    title: "厚生労働省 令和6年財政検証 将来死亡率 (2024 actuarial valuation, projected mortality)",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/nenkin/nenkin/zaisei-kensyo/index.html",
    kind: "government",
    remarks:
      "Rates of the national population projection of 2023 (日本の将来推計人口 令和5年推計), read in the public copy s-ushijima/nenkin-zaisei-2024 (data/emp/data/u-sinj/QX-M2023.csv, QX-H2023.csv, QX-L2023.csv). The files hold the mean of q(x-1) and q(x); solved for q(x), which gives whole numbers throughout.",
  },
  "mhlw-life-table-23": {
    title: "厚生労働省 第23回生命表（完全生命表） (23rd complete life table, 2020)",
    url: "https://www.mhlw.go.jp/toukei/saikin/hw/life/23th/index.html",
    kind: "government",
    remarks:
      "Life expectancies as reported by vs-group.jp and seto-co.jp; the year 2020 of the projected rates gives them again.",
  },
  "mhlw-life-table-2025": {
    title: "厚生労働省 令和7年簡易生命表 (abridged life table, 2025)",
    url: "https://www.mhlw.go.jp/toukei/saikin/hw/life/life25/",
    kind: "government",
    remarks: "Survivors to each age as embedded in a public web application; rates taken from them.",
  },
  "pmac-table": {
    title: "私学共済 標準報酬月額表",
    url: "https://www.pmac.shigaku.go.jp/annai/shikaku/houshu/detail/houshu_02.html",
    kind: "government",
  },
  "adeac-minato": {
    title: "港区史 保険料の改正経過 (1969-1978, additional contribution 1970-10, 1974-01)",
    url: "https://adeac.jp/minato-city/texthtml/d100010/mp000010-100010/ht203460",
    kind: "municipal",
  },
  "chikugo-fy2026": {
    title: "筑後市 国民年金保険料の納め方 (令和8年度)",
    url: "https://www.city.chikugo.lg.jp/kurashi/_6082/_2165.html",
    kind: "municipal",
  },
  "chomin-exempt": {
    title: "町民向け 免除猶予制度 (partial payments FY2023, fractions)",
    url: "http://61.86.12.43/chomin/nenkin/menjyo.html",
    kind: "municipal",
  },
  "gifu-support": {
    title: "gifu.ficsc.info 年金生活者支援給付金 (income limits)",
    url: "https://gifu.ficsc.info/gifu/",
    kind: "secondary",
    remarks: "Search excerpt of the page: the limit of the time (…621,000 yen) + 380,000 yen for each dependant.",
  },
  "harima-fy2024": {
    title: "播磨町 国民年金保険料 (令和6年度)",
    url: "https://www.town.harima.lg.jp/hoken/kurashi/hoken/nenkin/nofu.html",
    kind: "municipal",
  },
  "kami-fy2022": {
    title: "香美市 国民年金の保険料 (FY2022 prepayment amounts)",
    url: "https://www.city.kami.lg.jp/soshiki/17/kokunen.html",
    kind: "municipal",
  },
  "kishiwada-backpay": {
    title: "岸和田市 追納額 (令和7年度)",
    url: "https://www.city.kishiwada.lg.jp/page/21-kokunen-tuinou.html",
    kind: "municipal",
  },
  "minabe-exempt": {
    title: "みなべ町 申請免除",
    url: "http://www.town.minabe.lg.jp/docs/2013091100434/",
    kind: "municipal",
  },
  "nagano-fy2025": {
    title: "長野市 国民年金保険料 (令和7年度)",
    url: "https://www.city.nagano.nagano.jp/n104500/n104540/contents/p000344.html",
    kind: "municipal",
  },
  "nagoya-fy2025": {
    title: "名古屋市FAQ 国民年金保険料 (令和7年度)",
    url: "https://faq.city.nagoya.jp/faq/detail.aspx?id=316",
    kind: "municipal",
  },
  "okayama-ref": {
    title: "岡山県立図書館 国民年金保険料と付加保険料の変遷",
    url: "https://digioka.libnet.pref.okayama.jp/detail-jp/id/ref/M2016012811475177397",
    kind: "municipal",
  },
  "seika-backpay": {
    title: "精華町 追納額 (令和7年度)",
    url: "https://www.town.seika.kyoto.jp/kakuka/sogo/2/1_1/tuinou.html",
    kind: "municipal",
  },
  "shiogama-lump": {
    title: "塩竈市 脱退一時金 (FY2025)",
    url: "https://www.city.shiogama.miyagi.jp/soshiki/14/3512.html",
    kind: "municipal",
  },
  "shiogama-backpay": {
    title: "塩竈市 免除・納付猶予期間の保険料の納付（追納制度） (令和7年度)",
    url: "https://www.city.shiogama.miyagi.jp/soshiki/14/4427.html",
    kind: "municipal",
    remarks: "As of 2025-07-01.",
  },
  "shisui-exempt": {
    title: "酒々井町 国民年金保険料の納付と免除 (income limits)",
    url: "http://www.town.shisui.chiba.jp/docs/2020110600028/",
    kind: "municipal",
  },
  "ameblo-nenkin99": {
    title: "経過的寡婦加算の算式, FY2010 amounts",
    url: "https://ameblo.jp/nenkin99/entry-10748544582.html",
    kind: "secondary",
  },
  "ameblo-tomo-2025": {
    title: "令和7年6月20日施行分 (特例任意加入)",
    url: "https://ameblo.jp/tomofullmoon/page-8.html",
    kind: "secondary",
  },
  "ameblo-tomo-fy2026": {
    title: "令和8年度の年金額改定 解説",
    url: "https://ameblo.jp/tomofullmoon/page-3.html",
    kind: "secondary",
  },
  "anjapan-lump": {
    title: "Lump-sum withdrawal: Employees Pension",
    url: "https://en.an-japan.com/services/topics/ls/ls-employee-pension/",
    kind: "secondary",
  },
  "anjapan-lump-old": {
    title: "Lump-sum withdrawal: Employees Pension (36-month cap)",
    url: "https://en.an-japan.com/services/topics/ls/ls-employees-pension/",
    kind: "secondary",
  },
  "anjapan-scope": {
    title: "Scope of the five-year limit",
    url: "https://en.an-japan.com/2021/01/20/lump-sum-5years-scope/",
    kind: "secondary",
  },
  "asada-individual": {
    title: "個人事業所の適用拡大 2029-10",
    url: "https://www.asadakaikei.co.jp/archives/19882",
    kind: "secondary",
  },
  "bekkoame-zairou": {
    title: "在職老齢年金の計算 (history)",
    url: "http://www.bekkoame.ne.jp/~tk-o/zairou/zairou1.htm",
    kind: "secondary",
  },
  "bizowner-child": {
    title: "子ども・子育て拠出金 料率の推移",
    url: "https://biz-owner.net/gensen/kodomo-kosodate",
    kind: "secondary",
  },
  bridge2n: {
    title: "国民年金法 保険料の額の変遷 (FY2019-FY2026)",
    url: "https://www.bridge2n.jp/17674478115383",
    kind: "secondary",
  },
  "career-anchor": {
    title: "老齢基礎年金の金額 (令和5年4月 / 令和7年4月 versions)",
    url: "https://career-anchor.co.jp/sr_rourei3.html",
    kind: "secondary",
  },
  "chillz-lump": {
    title: "脱退一時金の制度 (requirements)",
    url: "https://chillz-db.standard-works.net/dattaiichijikinn",
    kind: "secondary",
  },
  "clarity-levy": { title: "子ども・子育て支援金の使途", url: "https://clarity-law.jp/", kind: "secondary" },
  "daredoku-fy2026": {
    title: "社労士試験の独学 令和8年度の年金額",
    url: "https://www.daredoku.site/kaitei-saisin",
    kind: "secondary",
  },
  "dskikin-age": {
    title: "支給開始年齢 (男子・女子)",
    url: "https://www.dskikin.jp/kikin/age.html",
    kind: "secondary",
  },
  "exblog-std": { title: "標準報酬月額の等級の変遷", url: "https://nenkinm.exblog.jp/8552397/", kind: "secondary" },
  fiftyslife: {
    title: "老齢基礎年金満額の推移",
    url: "https://50slifeplanning.com/changeinfullamount",
    kind: "secondary",
    remarks: "Read up to FY1994.",
  },
  "foresight-threshold": {
    title: "支給停止調整額 (FY2019, FY2023)",
    url: "https://www.foresight.jp/blog/sharoushi/archives/7294",
    kind: "secondary",
  },
  "fpsr-koyou": {
    title: "高年齢雇用継続給付 2025-04 併給調整",
    url: "https://fpsr-tanaka.jp/%e9%ab%98%e5%b9%b4%e9%bd%a2%e9%9b%87%e7%94%a8%e7%b6%99%e7%b6%9a%e7%b5%a6%e4%bb%98%e3%81%ae%e6%9c%80%e5%a4%a7%e7%b5%a6%e4%bb%98%e7%8e%87%e3%81%ae%e5%bc%95%e3%81%8d%e4%b8%8b%e3%81%92%ef%bc%882025",
    kind: "secondary",
  },
  "fps-survivors-deferral": {
    title: "遺族厚生年金と老齢年金の繰下げについて (2025 reform: deferral beside a survivors' right)",
    url: "https://www.fps-net.com/topics/4920.php",
    kind: "secondary",
  },
  "fujita-cap": {
    title: "標準報酬月額の上限引上げ",
    url: "https://fujita-human.com/2025/09/19/gradual-increase-in-the-earnings-cap-for-employees-pension-insurance-from-september-2027",
    kind: "secondary",
  },
  "fujita-dependant": {
    title: "被扶養者の年間収入の取扱い (2026年4月)",
    url: "https://fujita-human.com/?p=1417",
    kind: "secondary",
  },
  "hamaguchi-dependant": {
    title: "被扶養者認定の労働契約による判定",
    url: "https://www.hamaguchii.com/announce_94315.html",
    kind: "secondary",
  },
  "hlkokoro-fy2023": { title: "障害基礎年金 令和5年度", url: "https://hl-kokoro.com/blog/?p=294", kind: "secondary" },
  "hotta-std": {
    title: "標準報酬月額の変遷",
    url: "http://hotta-syarousi.cocolog-nifty.com/blog/2009/04/post-0dcf.html",
    kind: "secondary",
    remarks: "Gives 5 grades from 10,000 yen for 1954-05; the table here has 12 from 3,000, from memory.",
  },
  "igyou-leave": {
    title: "育児休業等期間中の保険料免除要件の改正 (2022-10)",
    url: "https://www.igyou-kenpo.jp/news/20220926_ikukyuu-menjo/",
    kind: "secondary",
  },
  "k-core": {
    title: "社会保険の適用範囲拡大 (2022-10, 2024-10)",
    url: "https://www.k-core.co.jp/support/yogo/koseirodosho/shakaihokentekiyokakudai",
    kind: "secondary",
  },
  "karakama-coverage": {
    title: "短時間労働者 3要件 (2025-11-23)",
    url: "https://karakama-shigeo.com/syahoken/3youken.html",
    kind: "secondary",
  },
  "kigyoujitsumu-2016": {
    title: "2016-10 適用拡大・標準報酬月額下限 88,000",
    url: "https://kigyoujitsumu.jp/news/commentary/15355",
    kind: "secondary",
  },
  "kimoto-fy2023": {
    title: "遺族年金の額 令和5年度 / 死亡一時金の表",
    url: "https://kimoto-sr.com/iz_gaku.html",
    kind: "secondary",
  },
  "kokuminnenkin-net": {
    title: "国民年金保険料の変遷",
    url: "http://kokuminnenkin.net/article-7/2",
    kind: "secondary",
    remarks: "Read up to 2003-03; another page of the site gives FY2018.",
  },
  "kouritu-2016": {
    title: "公立学校共済宮崎 厚生年金標準報酬の等級変更 2016-10",
    url: "https://www.kouritu.or.jp/miyazaki/topics/kumiai/450103a_20161012165324924/index.html",
    kind: "secondary",
  },
  "cacgr-widow": {
    title: "寡婦年金の要件変更について (CACグループ)",
    url: "https://cacgr.co.jp/w-notice/?p=1959",
    kind: "secondary",
    remarks: "States the condition before and after April 2021, and an amount of FY2021.",
  },
  "kurassist-widow-2023": {
    title: "中高齢寡婦加算・経過的寡婦加算の額 令和5年度",
    url: "https://www.kurassist.jp/nenkin_atoz/seido/kyufu/kyufu05.html",
    kind: "secondary",
  },
  "law-2025-74-outline": {
    title: "令和7年年金制度改正 通知の概要 (outline of the notice on the 2025 reform)",
    url: "https://nenkin-online.com/?p=1328",
    kind: "secondary",
  },
  "limo-110560": {
    title: "LIMO 年金生活者支援給付金 2026年度",
    url: "https://limo.media/articles/-/110560?page=2",
    kind: "secondary",
  },
  "limo-111965": {
    title: "LIMO 年金生活者支援給付金 2025年度",
    url: "https://limo.media/articles/-/111965?page=2",
    kind: "secondary",
  },
  "limo-112195": {
    title: "LIMO 年金生活者支援給付金 2026年度 種類別",
    url: "https://limo.media/articles/-/112195?page=2",
    kind: "secondary",
  },
  "finasee-16765": {
    title: "遺族基礎年金を受けている家族の子の加算額は2028年4月に増える",
    url: "https://media.finasee.jp/articles/-/16765?page=2",
    kind: "secondary",
  },
  "limo-112714": {
    title: "遺族厚生年金 改正の影響を受けない人",
    url: "https://limo.media/articles/-/112714?page=2",
    kind: "secondary",
  },
  "limo-113548": {
    title: "LIMO 年金生活者支援給付金 支給要件",
    url: "https://limo.media/articles/-/113548?page=2",
    kind: "secondary",
  },
  "limo-29128": {
    title: "LIMO 国民年金保険料の決め方 (statutory amounts FY2005-)",
    url: "https://limo.media/articles/-/29128?page=3",
    kind: "secondary",
  },
  "limo-25432": {
    title: "LIMO 養育期間の従前標準報酬月額のみなし措置",
    url: "https://limo.media/articles/-/25432?page=2",
    kind: "secondary",
  },
  "limo-32748": {
    title: "LIMO 厚生年金保険料の推移",
    url: "https://limo.media/articles/-/32748?page=3",
    kind: "secondary",
  },
  "limo-46073": {
    title: "LIMO 年金生活者支援給付金 (2023-10 thresholds, FY2023 amounts)",
    url: "https://limo.media/articles/-/46073?page=2",
    kind: "secondary",
  },
  "limo-68652": {
    title: "LIMO 老齢年金生活者支援給付金 (2024-10 thresholds)",
    url: "https://limo.media/articles/-/68652",
    kind: "secondary",
  },
  "livedoor-30328943": {
    title: "改正後の遺族厚生年金の仕組み",
    url: "https://news.livedoor.com/article/detail/30328943/",
    kind: "secondary",
  },
  "livedoor-30619944": {
    title: "配偶者加給年金 2028-04 約1割減",
    url: "https://news.livedoor.com/topics/detail/30619944/",
    kind: "secondary",
  },
  "matsudo-fy2025": {
    title: "障害年金の金額 令和7年度",
    url: "https://www.matsudo-shougainenkin.kokoro.law/p40127",
    kind: "secondary",
  },
  "matuda-age": {
    title: "特別支給 支給開始年齢 (2024-08)",
    url: "https://matuda-sharoshi.com/%E8%80%81%E9%BD%A2%E5%B9%B4%E9%87%91%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6%E3%81%AE%E5%9F%BA%E6%9C%AC%E4%BA%8B%E9%A0%85/",
    kind: "secondary",
  },
  "mig-child": {
    title: "子ども・子育て拠出金率の改定 (FY2017)",
    url: "https://app.mig-sys.jp/mig/office/P0GlMA9lDb/articles/11057",
    kind: "secondary",
  },
  "mikura-child": {
    title: "拠出金率 FY2020",
    url: "https://www.mikura-sr.com/15875397476293?sp=true",
    kind: "secondary",
  },
  "minatoala-44": {
    title: "特別支給: 長期加入者44年特例",
    url: "http://www.minato-ala.net/oyakudachi/04syakaihoken/04_08_01.html",
    kind: "secondary",
  },
  "mitsuwa-reform": {
    title: "社会保険の加入対象の拡大 (2025 act outline)",
    url: "https://mitsuwa-hrc.com/?p=495",
    kind: "secondary",
  },
  "mizokami-epi": {
    title: "厚生年金保険料率について",
    url: "https://sr-mizokami.com/nenkiniyou0027.html",
    kind: "secondary",
  },
  "morita-age": {
    title: "特別支給 支給開始年齢表",
    url: "http://sr-morita.net/serviceindex1001034.html",
    kind: "secondary",
  },
  "nakazono-reform": {
    title: "年金制度改革法案 施行期日順",
    url: "https://www.nakazono-sr.com/announce_86508.html",
    kind: "secondary",
  },
  "nawa-reval-2018": {
    title: "再評価率表 平成30年度-令和2年度",
    url: "https://n.nawakimino.net/kousei-nenkin/saihyoukaritsu/",
    kind: "secondary",
  },
  "nawa-reval-2021": {
    title: "再評価率表 令和3年度",
    url: "https://n.nawakimino.net/saihyoukaritsu/",
    kind: "secondary",
  },
  "nawaki-fy2024": {
    title: "令和6年度 前納額",
    url: "https://n.nawakimino.net/hokenryou-zennou-2023",
    kind: "secondary",
  },
  nenkinbox: {
    title: "年金の合意分割 (詳細) (pension division by agreement)",
    url: "https://www.nenkinbox.com/archives/4681",
    kind: "secondary",
  },
  "nenkinonline-threshold": {
    title: "令和7年度在職老齢年金の支給停止調整額 (nominal wage chain FY2005-FY2025)",
    url: "http://nenkin-online.com/chouseigaku/",
    kind: "secondary",
  },
  "nenkintisiki-age": {
    title: "定額部分 支給開始年齢 (男女)",
    url: "http://nenkin-tisiki.com/category14/entry134.html",
    kind: "secondary",
  },
  "note-atsushi1548": {
    title: "令和7年度 年金額改定率・保険料・支給停止調整額",
    url: "https://note.com./atsushi1548/n/nd853719131f9",
    kind: "secondary",
  },
  "obuchi-fixed": {
    title: "経過的加算額 (FY2022 unit price, month caps, quotes JPS)",
    url: "https://blog.obuchi-sr.com/keikatekikasanngaku",
    kind: "secondary",
  },
  "office-mori-fy2026": {
    title: "R8年度年金額は約2%引上げ",
    url: "https://office-mori.biz/r8%e5%b9%b4%e5%ba%a6%e5%b9%b4%e9%87%91%e9%a1%8d%e3%81%af%e7%b4%84%ef%bc%92%ef%bc%85%e5%bc%95%e4%b8%8a%e3%81%92",
    kind: "secondary",
  },
  "onoduka-midlife": {
    title: "中高齢の特例 (厚生年金増額対策, FY2006)",
    url: "http://www.office-onoduka.com/nenkin/kou_zougaku2.html",
    kind: "secondary",
  },
  "otoku-oneyear": {
    title: "直近1年要件 10年延長",
    url: "https://otoku.awaisora.com/a8780746-9b24-4936-b7c9-148f62571131",
    kind: "secondary",
  },
  "paperzz-2017": {
    title: "東京薬業厚生年金基金 標準報酬月額及び保険料額表 2017-01",
    url: "https://paperzz.com/doc/5518907/%E6%A8%99%E6%BA%96%E5%A0%B1%E9%85%AC%EF%BC%88%E7%B5%A6%E4%B8%8E%EF%BC%89%E6%9C%88%E9%A1%8D%E5%8F%8A%E3%81%B3%E4%BF%9D%E9%99%BA%E6%96%99%EF%BC%88%E6%8E%9B%E9%87%91%EF%BC%89%E9%A1%8D%E8%A1%A8",
    kind: "secondary",
  },
  "papy-2013": {
    title: "加給年金・特別加算・振替加算の表 (2013-10 level)",
    url: "http://papy.in/nenkin/kakyuu_nenkin.html",
    kind: "secondary",
  },
  "pgtax-lump": {
    title: "Lump-sum withdrawal amounts FY2021",
    url: "https://pg-taxrefund.co.jp/pensionrefund/english/payment.html",
    kind: "secondary",
  },
  "plusone-epi": { title: "厚生年金保険料率 平成29年9月", url: "https://plusone.or.jp/?p=493", kind: "secondary" },
  "rssing-child": {
    title: "拠出金率の推移 FY2015-FY2018",
    url: "https://whitlash75.rssing.com/chan-68800523/article151.html",
    kind: "secondary",
  },
  "shaho-108": {
    title: "改正後の遺族厚生年金 (中高齢寡婦加算)",
    url: "https://www.shaho-net.co.jp/nenkin_guide/108.html",
    kind: "secondary",
  },
  "shaho-net-68": {
    title: "共済組合担当者のための年金ガイド 第68回 令和4年度の年金額 一挙掲載",
    url: "https://shaho-net.co.jp/nenkin_guide/68.html",
    kind: "secondary",
  },
  "shaho-net-81": {
    title: "共済組合担当者のための年金ガイド 第81回 令和5年度の再評価率",
    url: "https://www.shaho-net.co.jp/nenkin_guide/81.html",
    kind: "secondary",
  },
  "sharousi-kakomon": {
    title: "社会保険労務士試験 令和7年 厚生年金保険法 問2 D (対象期間標準報酬総額)",
    url: "https://sharousi-kakomon.com/q/2025/5/2/d",
    kind: "secondary",
  },
  "sharoucchee-fy2026": {
    title: "うっちー 令和8年度の年金額",
    url: "https://sharoucchee.com/?p=5334",
    kind: "secondary",
    remarks: "Prints 831,700 x 1.25 = 1,059,125; the base must be 847,300.",
  },
  "sraozora-koyou": {
    title: "老齢厚生年金の支給停止率 6%→4%",
    url: "https://sr-aozora.biz/wp1/?p=1576",
    kind: "secondary",
  },
  "adachi-koyou": {
    title: "雇用保険の給付額の変更 2023-08",
    url: "https://lgmar0918.wixsite.com/adachi/",
    kind: "secondary",
    remarks: "Quotes 労働新聞 of 2023-08-14.",
  },
  "alwave-koyou": {
    title: "高年齢雇用継続給付の支給限度額 2022-08",
    url: "https://alwave.co.jp/2022/09/12/727/",
    kind: "secondary",
  },
  "epic-koyou": {
    title: "雇用保険の給付額の変更 2021-08",
    url: "https://epic-company.net/2021/08/02/",
    kind: "secondary",
  },
  "jinjigate-koyou": {
    title: "雇用保険の給付額の変更 2020-08",
    url: "https://jinjigate.jp/topics/detail/id=5585",
    kind: "secondary",
  },
  "kirin-koyou": {
    title: "雇用継続給付の支給限度額 2018-08",
    url: "https://sr-kirin.jp/?p=3245",
    kind: "secondary",
  },
  "nakamura-koyou": {
    title: "高年齢雇用継続給付の支給限度額 2017-08",
    url: "https://nakamura-sr.com/news/890.html",
    kind: "secondary",
  },
  "narita-koyou": {
    title: "雇用継続給付の支給限度額 2019-03",
    url: "http://hoken.narita-office.jp/article/16102336.html",
    kind: "secondary",
    remarks: "Values before and after 18 March 2019.",
  },
  "nkr-koyou": {
    title: "高年齢雇用継続給付の支給限度額 2022-08",
    url: "https://www.nkr-office.com/nkrblog/202208h3/",
    kind: "secondary",
    remarks: "Values before and after August 2022.",
  },
  "officemake-koyou": {
    title: "雇用保険の給付額の変更 2025-08",
    url: "https://officemaketime.com/?p=709",
    kind: "secondary",
    remarks: "Quotes 労働新聞 of 2025-08-05.",
  },
  "royalri-koyou": {
    title: "雇用保険の給付額の変更 2025-08",
    url: "https://royalri.jp/information/information-3387",
    kind: "secondary",
  },
  "sakanoue-koyou": {
    title: "雇用保険の給付額の変更 2023-08",
    url: "https://www.sakanouehr.jp/post/sakanouehr451",
    kind: "secondary",
  },
  "sraozora-limits": {
    title: "雇用継続給付の支給限度額 2024-08",
    url: "https://sr-aozora.biz/wp1/?p=1439",
    kind: "secondary",
    remarks: "Quotes the ministry’s notice.",
  },
  "srbaba-1942": {
    title: "労働者年金保険制度の実現",
    url: "https://www.sr-baba.com/%E5%B9%B4%E9%87%91%E5%88%B6%E5%BA%A6%E5%85%A8%E8%88%AC%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6/%E5%8A%B4%E5%83%8D%E8%80%85%E5%B9%B4%E9%87%91%E4%BF%9D%E9%99%BA%E5%88%B6%E5%BA%A6%E3%81%AE%E5%AE%9F%E7%8F%BE/",
    kind: "secondary",
  },
  "srclover-spouse": {
    title: "加給年金の縮小 (2028-04)",
    url: "https://www.sr-clover.or.jp/%e5%8a%a0%e7%b5%a6%e5%b9%b4%e9%87%91%e3%81%8c%e4%bb%8a%e5%be%8c%e7%b8%ae%e5%b0%8f%e3%81%95%e3%82%8c%e3%81%be%e3%81%99%e3%80%82",
    kind: "secondary",
  },
  "srlearn-midlife": {
    title: "中高齢者の特例: 昭和60年法附則12条1項、附則別表第3",
    url: "http://sr-learn.com/?p=3321",
    kind: "secondary",
  },
  "srlicense-threshold": {
    title: "支給停止調整額の変遷 (FY2019-FY2025)",
    url: "https://sr-license.htomoya.com/revision-of-employees-pension-insurance-suspension-adjustment-amount-57th-measures",
    kind: "secondary",
  },
  "toho-waivers": {
    title: "育休中の社会保険料の免除は最長何年 (history of the waivers)",
    url: "http://www.toho-management.co.jp/blog/social_security/ikukyu-shakaihoken",
    kind: "secondary",
  },
  "tome-2023": {
    title: "令和5年度 法改正トピックス 国民年金法 (NPA art. 28(5), in force 2023-04-01)",
    url: "http://www.tome.jimusho.jp/syarousi/kaisei/houkaiseiR5/kaisei_kokunen.htm",
    kind: "secondary",
  },
  "trusty-survivor": {
    title: "遺族年金改正の全体像 後編",
    url: "https://make.a.trusty-partners.co.jp/announcements/oaszgdw8zfaykyef",
    kind: "secondary",
  },
  "tsumugi-child": {
    title: "年金法改正について(1) 子の加算",
    url: "https://www.tsumugi-syougainenkin.com/2025/08/21/%E5%B9%B4%E9%87%91%E6%B3%95%E6%94%B9%E6%AD%A3%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6-1",
    kind: "secondary",
    remarks: "Prints 78,900 for a third child; the FY2025 figure is 79,800.",
  },
  "waseda-threshold": {
    title: "支給停止調整額 48万→47万 (2010-04)",
    url: "http://www.waseda-hm.com/law_amendment/p201/",
    kind: "secondary",
  },
  "workstyle-childcare": {
    title: "佐佐木由美子 国民年金第1号被保険者の育児期間の保険料免除 (2026年10月から)",
    url: "https://workstyle-blog.jp/20250421/freelancer-269",
    kind: "secondary",
  },
  "workinnov-child": {
    title: "令和8年度 協会けんぽ料率 (拠出金 0.36% 据置き)",
    url: "https://workinnovation.co.jp/column/20260219",
    kind: "secondary",
  },
  "yamazaki-fy2025": {
    title: "山崎製パン企業年金基金 65歳からの老齢基礎年金",
    url: "https://yamazakipan-nenkinkikin.jp/cpf_contrast/index_a_5.html",
    kind: "secondary",
  },
  "code-zaishoku": {
    title: "在職老齢年金の計算ツール 令和8年度 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "Quotes the Japan Pension Service page and EPIA art. 46.",
  },
  "gem-table-2000": {
    title: "標準報酬月額 30等級の表 (data file of a public program library)",
    url: "https://research.rubygems.info/blobs/d556c049228fe26c4f977d47620a6b5598c8795bbc2ae7ae0cccf041a94305f6/raw",
    kind: "code",
  },
  "keiri-fuyou": {
    title: "社会保険の扶養の条件の解説 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "As of 2026-07; cites the Japan Pension Service and the health insurance association.",
  },
  "keiri-izoku": {
    title: "遺族年金の計算ツール 令和8年度 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "As of 2026-07-31.",
  },
  "keiri-izoku-column": {
    title: "遺族年金の受給要件の解説 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "As of 2026-08-17; quotes EPIA arts. 59, 63 and 65 in the 2028-04-01 version.",
  },
  "nenkin-news-kakyu": {
    title: "加給年金の支給停止 (2022-04)",
    url: "https://nenkin-news.com/kakyuunenkinnteisi/",
    kind: "secondary",
  },
  "shigaku-kakyu": {
    title: "加給年金額の支給停止の見直し (日本私立学校振興・共済事業団)",
    url: "https://www.pmac.shigaku.go.jp/annai/nenkin/tetsuduki/tetsuduki_02/detail/tetsuduki_02_05.html",
    kind: "secondary",
  },
  "keiri-kakyu": {
    title: "加給年金の解説 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "As of 2026-08-22; quotes EPIA arts. 44 and 46 in the 2028-04-01 version.",
  },
  "keiri-kogaku": {
    title: "高額療養費の解説 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "Cabinet Order 219 of 2026: 806,700 becomes 826,500 in the Health Insurance Order.",
  },
  "keiri-koyou": {
    title: "高年齢雇用継続給付の解説 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "Quotes the Employment Insurance Ordinance art. 101-4.",
  },
  "keiri-menjo": {
    title: "国民年金免除の計算ツール 令和8年度 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "As of 2026-08-02, with Cabinet Order 184 of 1959 and the Japan Pension Service page of 2026-04-01.",
  },
  "keiri-nenkin": {
    title: "年金額の計算ツール 令和8年度 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "As of 2026-07-29, checked there against e-Gov and the Japan Pension Service.",
  },
  "keiri-shaho": {
    title: "社会保険の加入条件の解説 (fiestared/keiri-tools)",
    url: "https://github.com/fiestared/keiri-tools",
    kind: "code",
    remarks: "As of 2026-07; cites the Japan Pension Service and the ministry.",
  },
  "kurashi-fuyou": {
    title: "扶養・社会保険の基準表 (kameking-lab/kurashi-rakuda)",
    url: "https://github.com/kameking-lab/kurashi-rakuda",
    kind: "code",
    remarks: "As of 2026-07-17; cites the ministry’s coverage site.",
  },
  "openfisca-jp": {
    title: "OpenFisca Japan, parameters citing the Japan Pension Service",
    url: "https://github.com/project-inclusive/OpenFisca-Japan",
    kind: "code",
  },
  "tani-numbers": {
    title: "社労士受験 数値暗記ノート 令和8年度 (tani-nasubi/syaroushi-study)",
    url: "https://github.com/tani-nasubi/syaroushi-study",
    kind: "code",
    remarks: "notes/91 and notes/00 of the repository.",
  },
  "komatsu-before20": {
    title: "20歳前傷病による障害基礎年金の支給停止 (Komatsu city)",
    url: "https://faq1.city.komatsu.lg.jp/faq/detail.aspx?id=2093",
    kind: "municipal",
    remarks: "States the suspension from August as it was before the change to October.",
  },
  "keiri-shogai": {
    title: "障害年金の金額 令和8年度の解説 (fiestared/keiri-tools)",
    url: "https://keiri-tools.com/column/shogai-nenkin-kingaku/",
    kind: "code",
    remarks: "As of 2026-08-27; quotes NPA arts. 33, 36-3, EPIA arts. 50, 50-2, 54 to 57 and HIA art. 108 from e-Gov.",
  },
  "mhlw-rosai-2016": {
    title: "基発0122第2号 (notice on the workers' accident insurance order, 2016-01-22)",
    url: "http://roren.net/ippanaichi/Labor_Law/t_rouki/T20160122002.html",
    kind: "government",
  },
  "henmi-rosai": {
    title: "労災年金と厚生年金等の併給調整 (rates before and after FY2016)",
    url: "https://henmi-adm.jp/news/352.html",
    kind: "secondary",
  },
  "nenkin-az-sickness": {
    title: "傷病手当金を受けることができるとき (disability pensions and the sickness allowance)",
    url: "https://nenkin-az.jp/15057134254092",
    kind: "secondary",
  },
  "jps-agreements": {
    title: "日本年金機構: 協定を結んでいる国との協定発効時期および対象となる社会保障制度 (agreements in force)",
    url: "https://www.nenkin.go.jp/service/shaho-kyotei/kunibetsu/kyoteitimesystem.html",
    kind: "government",
    remarks: "Page of 2025-10-27.",
  },
  "mhlw-agreement-austria": {
    title: "厚生労働省: 日・オーストリア社会保障協定が本年12月1日に発効します (agreement with Austria)",
    url: "https://www.mhlw.go.jp/stf/pressrelease_nenkink20250910_00001.html",
    kind: "government",
    remarks: "As reported at psrn.jp and sr-kplanning.com, with the list of the 24 and the four without totalisation.",
  },
  "matuda-agreements": {
    title: "障害年金を請求するとき気を付けたいこと (claiming disability pensions; agreements)",
    url: "https://matuda-sharoshi.com/%E9%9A%9C%E5%AE%B3%E5%B9%B4%E9%87%91%E3%82%92%E8%AB%8B%E6%B1%82%E3%81%99%E3%82%8B%E3%81%A8%E3%81%8D%E6%B0%97%E3%82%92%E4%BB%98%E3%81%91%E3%81%9F%E3%81%84%E3%81%93%E3%81%A8/",
    kind: "secondary",
    remarks: "State of 2024-08-14; it names the agreements that leave disability benefits out.",
  },
  "nta-12005": {
    title: "Income tax on lump-sum withdrawal payments (National Tax Agency)",
    url: "https://www.nta.go.jp/english/taxes/individual/12005.htm",
    kind: "government",
  },
  "law-agreements": {
    title:
      "社会保障協定の実施に伴う厚生年金保険法等の特例等に関する法律 (Act on Special Provisions for Social Security Agreements)",
    url: "https://laws.e-gov.go.jp/law/419AC0000000104",
    kind: "law",
    remarks: "Text of 2025-06-20 read in ledmonster/japanese-law (419AC0000000104).",
  },
  "tetsuzukinavi-lump": {
    title: "脱退一時金の計算式・支給額 (amounts of the lump-sum withdrawal)",
    url: "http://www.tetsuzukinavi.com/category/1513087.html",
    kind: "secondary",
  },
  "japan-pension-refund": {
    title: "Pension refund: benefit multipliers by last month of payment",
    url: "https://japan-pension-refund.com/page21_japanese.html",
    kind: "secondary",
  },
  "yoshimoto-reentry": {
    title: "脱退一時金と再入国許可 (lump-sum withdrawal and re-entry permits)",
    url: "https://office-yoshimoto.jp/working-visa/blog/archives/971",
    kind: "secondary",
  },
  derived: { title: "Computed by the statutory rule named with the value", kind: "derived" },
  memory: { title: "No published source found yet; from professional knowledge", kind: "memory" },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;
