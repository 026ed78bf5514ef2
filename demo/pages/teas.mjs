/** What the shop sells. Prices are in the currency of the language. */
export const teas = [
  {
    id: 'longjing',
    tin: '#5d7f4e',
    motif: 'leaf',
    price: { en: 24, zh: 168 },
    water: 80,
    minutes: 2,
    en: {
      name: 'Before-the-Rain Longjing',
      kind: 'Green tea, Zhejiang',
      line: 'Flat, pan-fired leaves; chestnut, sweet pea, a clean finish.',
      story:
        'Picked in the ten days before the spring rains, when a bush has put out one bud and one leaf and little else. The leaves are pressed against a warm iron pan by hand until they lie flat. What stays in the cup is chestnut and sweet pea, and a quiet that lasts.',
    },
    zh: {
      name: '雨前龙井',
      kind: '绿茶 · 浙江',
      line: '扁平炒青，板栗香，豆花甜，收口干净。',
      story:
        '谷雨前十日采摘，一芽一叶初展。鲜叶在温热的铁锅里徒手压扁、炒干。入杯有板栗与豌豆花的香气，喝完很久，嘴里仍是清的。',
    },
  },
  {
    id: 'peony',
    tin: '#a99a86',
    motif: 'peony',
    price: { en: 22, zh: 148 },
    water: 85,
    minutes: 3,
    en: {
      name: 'White Peony',
      kind: 'White tea, Fujian',
      line: 'Sun-withered buds and leaves; hay, melon, honey.',
      story:
        'Nothing is done to this tea but waiting. Buds with two leaves lie on bamboo trays in the sun and in the shade until they are dry. It smells of hay and melon rind, and it is hard to spoil: a forgotten pot is only sweeter.',
    },
    zh: {
      name: '白牡丹',
      kind: '白茶 · 福建',
      line: '日晒萎凋，干草、蜜瓜与蜂蜜。',
      story:
        '这款茶只做一件事：等。一芽二叶摊在竹匾上，晒一阵太阳，歇一阵阴凉，直到干透。闻起来像干草和蜜瓜皮，很难泡坏——忘在壶里，只会更甜。',
    },
  },
  {
    id: 'yancha',
    tin: '#8a4b33',
    motif: 'rock',
    price: { en: 32, zh: 228 },
    water: 98,
    minutes: 1,
    en: {
      name: 'Wuyi Rock Oolong',
      kind: 'Oolong, Fujian',
      line: 'Charcoal-roasted; mineral, dark plum, orchid.',
      story:
        'The bushes grow in clefts between cliffs, where the water has run over stone before it reaches them. The leaves are roasted over embers three times, with months between. First the fire, then dark plum, and at the end something like wet rock after a storm.',
    },
    zh: {
      name: '武夷岩茶',
      kind: '乌龙茶 · 福建',
      line: '炭焙三道，岩骨花香，带一点黑李子。',
      story:
        '茶树长在岩缝里，水先从石头上流过，才到根边。前后炭焙三次，中间各隔数月。先是火香，再是黑李子，最后留下雨后石头的味道。',
    },
  },
  {
    id: 'dianhong',
    tin: '#b5702c',
    motif: 'sun',
    price: { en: 20, zh: 138 },
    water: 92,
    minutes: 3,
    en: {
      name: 'Old-Tree Dianhong',
      kind: 'Black tea, Yunnan',
      line: 'Golden tips; malt, cocoa, sweet potato.',
      story:
        'From trees that nobody planted in rows, on slopes above two thousand metres. Half of the leaf is golden bud. It is a breakfast tea that does not ask for milk: malt, cocoa, and the skin of a roasted sweet potato.',
    },
    zh: {
      name: '古树滇红',
      kind: '红茶 · 云南',
      line: '金毫显露，麦芽、可可、烤红薯。',
      story:
        '采自海拔两千米以上山坡上散生的老树，金芽占了一半。早餐喝也不必加奶：麦芽、可可，还有烤红薯皮的焦甜。',
    },
  },
  {
    id: 'jasmine',
    tin: '#6d8a92',
    motif: 'jasmine',
    price: { en: 26, zh: 178 },
    water: 80,
    minutes: 2,
    en: {
      name: 'Jasmine Pearls',
      kind: 'Scented tea, Guangxi',
      line: 'Hand-rolled; six nights beside fresh blossom.',
      story:
        'Jasmine opens at night. For six nights the rolled leaf lies beside fresh flowers, and every morning the spent ones are taken away. There is no flavouring in it, only patience; the pearls open slowly in the glass.',
    },
    zh: {
      name: '茉莉龙珠',
      kind: '花茶 · 广西',
      line: '手工揉珠，与鲜花同眠六夜。',
      story:
        '茉莉只在夜里开。茶珠与鲜花同窨六夜，每天清晨筛去谢了的花。没有一滴香精，只有耐心。放进玻璃杯，看它慢慢舒展。',
    },
  },
  {
    id: 'puer',
    tin: '#54423a',
    motif: 'moon',
    price: { en: 28, zh: 198 },
    water: 100,
    minutes: 1,
    en: {
      name: 'Ripe Pu’er, Ten Years',
      kind: 'Dark tea, Yunnan',
      line: 'Pressed and rested; cedar, date, warm earth.',
      story:
        'Fermented under damp cloth, pressed into a cake, and then left alone for ten years in a dry room. It is the colour of coffee and as gentle as soup: cedar, red dates, warm earth. Good late in the evening.',
    },
    zh: {
      name: '十年熟普',
      kind: '黑茶 · 云南',
      line: '干仓十年，雪松、红枣、暖土。',
      story:
        '湿布之下渥堆发酵，压成茶饼，然后在干燥的房间里放上十年。汤色似咖啡，入口却像汤一样温和：雪松、红枣、晒暖的泥土。适合夜深的时候。',
    },
  },
];

/** `$24`, `¥168`. */
export const priceOf = (tea, lang) => `${lang === 'zh' ? '¥' : '$'}${tea.price[lang]}`;
