import Education
import Testing

@Suite("Slugs")
struct SlugTests {
  @Test(
    "A slug is what can be typed anywhere: plain letters, those of other scripts, digits, and single dashes between them",
    arguments: [
      ("Why sudden stops harm", "why-sudden-stops-harm"),
      ("  16.2  Keeping it! ", "16-2-keeping-it"),
      ("¿Qué es?", "que-es"), ("Que\u{301} ES", "que-es"), ("Größe", "grosse"),
      ("Œdème à l'ÉCOLE", "oedeme-a-l-ecole"), ("Sağlık", "saglik"), ("알림 2!", "알림-2"),
      ("Что это?", "что-это"), ("!?", ""), ("", ""),
    ])
  func slug(_ text: String, _ slug: String) {
    #expect(text.slug == slug)
  }
}
