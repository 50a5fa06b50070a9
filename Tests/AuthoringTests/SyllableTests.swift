import Testing

@testable import Authoring

@Suite("Syllables")
struct SyllableTests {
  @Test("everyday words, as a dictionary parts them", arguments: Self.everyday)
  func everydayWords(word: String, count: Int) {
    #expect(Syllables.count(word[...]) == count, "\(word)")
  }

  @Test("medicines and medical words", arguments: Self.medical)
  func medicalWords(word: String, count: Int) {
    #expect(Syllables.count(word[...]) == count, "\(word)")
  }

  @Test(
    "figures, units and abbreviations in capitals count one",
    arguments: ["80", "1,000", "MS", "GABA", "mg", "7%"])
  func figures(word: String) {
    #expect(Syllables.count(word[...]) == 1)
  }

  @Test("the parts of a hyphenated word are added up")
  func hyphenated() {
    #expect(Syllables.count("off-label") == 3)
    #expect(Syllables.count("24-hour") == 1)
  }

  private static let everyday = table(
    """
    1: a the stop tale toe made make please here there where these those whole eyes used walked
    1: stopped asked called slowed passed changed help dose pill pills sign signs days weeks
    1: months years eye ear pain noise breathe breath speech tongue cause
    2: table tablet safely sudden alone little people women baby doses being doing going
    2: needed ended started trial quiet riot fewer every something sometimes someone business
    2: giant lion fluid doctor danger warning seizure sources houses changes washes boxes sizes
    2: lowers doubled million careful statement giving saying lying trying playing patient patients
    2: anxious vision action question section special social written often muscles
    2: sleepy muscle trouble feeling alert older higher measure wanted rushing useful notice
    3: suddenly easier heaviest everything anyone another consider however tomorrow important prescription
    3: medicine medicines area idea general animal alcohol pharmacist pharmacy condition several
    3: opinion employer reaction radio stadium video period serious various previous obvious
    3: museum australian reptilian syllables relation notices
    4: emergency information society variety everybody experience education situation material
    4: community alternative available dictionary scientific population usually anxiety
    5: university communication immediately vocabulary abbreviation possibility
    """)

  private static let medical = table(
    """
    1: nerve spine cramps brain pump stroke faint drug drugs
    2: fever reflux ulcer ulcers bladder lactose kidney liver coma fainting dizzy headache balance
    2: rigid vomit urine spinal relapse bruises
    3: baclofen gablofen ozobax nausea vomiting vertigo psychosis tramadol methadone
    3: naloxone naltrexone valium dementia chorea suicide sclerosis memantine depression confusion withdrawal injury disorder
    3: addiction addicted dependence dependent placebo tolerance prescriber prescribers insulin
    3: opioid opioids sedative sedatives lithium overdose constipate hormonal
    4: tizanidine gabapentin pregabalin diazepam lorazepam epilepsy insomnia constipation
    4: spasticity intrathecal buprenorphine fluoxetine clonazepam alprazolam medication urinary serotonin
    4: metaxalone interaction respiration hypotension hypertension diabetes diarrhea suicidal
    4: lioresal epidural
    5: amitriptyline hallucination hypothermia antidepressant hallucinations
    5: cyclobenzaprine
    6: benzodiazepine benzodiazepines rhabdomyolysis contraindication hypoglycemia
    """)

  /// A line is `count: words`.
  private static func table(_ text: String) -> [(String, Int)] {
    text.split(separator: "\n").flatMap { line -> [(String, Int)] in
      let parts = line.split(separator: ":")
      return parts[1].split(separator: " ").map { (String($0), Int(parts[0])!) }
    }
  }
}
