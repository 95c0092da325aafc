const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g

const onsets = [
  ..."b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ").toSorted(longestFirst),
  ""
]

/** Every rhyme of the language, without its tone. */
const rhymes = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
    "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet",
    "oi om on ong ooc oong op ot oc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
    "u ua uc ui um un ung up ut uân uât uâng uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt",
    "uy uya uych uyên uyêt uynh uyt uyu uyp ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
    "y yêm yên yêng yêt yêu ynh yt ych"
  ].flatMap((line) => line.split(" "))
)

function longestFirst(a: string, b: string): number {
  return b.length - a.length
}

/** A rhyme that ends in a stop carries only the acute or the dot below. */
const STOPPED = /(?:c|ch|p|t)$/
const STOPPED_TONES = /[\u0301\u0323]/
const CASES = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u

/**
 * Whether a word with diacritics is a Vietnamese syllable: one of the onsets, one of the rhymes and at most one
 * tone, in small letters, capitals or with a capital in front. It is a closed set, so garbage seldom passes.
 *
 * @example
 * isVietnameseSyllable("nghĩa") // => true
 * isVietnameseSyllable("NghÜa") // => false
 */
export const isVietnameseSyllable = (word: string): boolean => {
  const composed = word.normalize("NFC")
  if (!CASES.test(composed)) return false
  const small = composed.toLowerCase().normalize("NFD")
  const tones = small.match(TONE) ?? []
  if (tones.length > 1) return false
  const bare = small.replace(TONE, "").normalize("NFC")
  return onsets.some((onset) => {
    if (!bare.startsWith(onset)) return false
    const rhyme = bare.slice(onset.length)
    return (
      rhymes.has(rhyme) && (tones[0] === undefined || !STOPPED.test(rhyme) || STOPPED_TONES.test(tones[0]))
    )
  })
}
