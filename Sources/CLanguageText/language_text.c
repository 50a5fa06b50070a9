#include "include/language_text.h"

#include <string.h>

// A file that is not named here is in no program; `EmbeddedTextTests` tells.

static const unsigned char codes[] = {
#embed "../Language/English/Text/codes.tsv"
};
static const unsigned char headings[] = {
#embed "../Language/English/Text/headings.tsv"
};
static const unsigned char place_names[] = {
#embed "../Language/English/Text/place-names.txt"
};
static const unsigned char sentence_encoder[] = {
#embed "../Language/English/Text/sentence-encoder.bin"
};
static const unsigned char stand_ins[] = {
#embed "../Language/English/Text/stand-ins.tsv"
};
static const unsigned char lay_words[] = {
#embed "../Language/English/Text/lay-words.txt"
};
static const unsigned char medicine_names[] = {
#embed "../Language/English/Text/medicine-names.txt"
};
static const unsigned char animals[] = {
#embed "../Language/English/Text/things/animals.txt"
};
static const unsigned char substances[] = {
#embed "../Language/English/Text/things/substances.txt"
};
static const unsigned char devices[] = {
#embed "../Language/English/Text/things/devices.txt"
};
static const unsigned char english_words[] = {
#embed "../Language/English/Text/english-words.txt"
};
static const unsigned char medicine_kinds[] = {
#embed "../Language/English/Text/medicine-kinds.txt"
};
static const unsigned char medicine_purposes[] = {
#embed "../Language/English/Text/medicine-purposes.txt"
};
static const unsigned char subjects_addiction_misuse[] = {
#embed "../Language/English/Text/subjects/addiction-misuse.txt"
};
static const unsigned char subjects_alcohol[] = {
#embed "../Language/English/Text/subjects/alcohol.txt"
};
static const unsigned char subjects_allergy[] = {
#embed "../Language/English/Text/subjects/allergy.txt"
};
static const unsigned char subjects_breastfeeding[] = {
#embed "../Language/English/Text/subjects/breastfeeding.txt"
};
static const unsigned char subjects_children[] = {
#embed "../Language/English/Text/subjects/children.txt"
};
static const unsigned char subjects_compare_alternatives[] = {
#embed "../Language/English/Text/subjects/compare-alternatives.txt"
};
static const unsigned char subjects_driving[] = {
#embed "../Language/English/Text/subjects/driving.txt"
};
static const unsigned char subjects_food_and_drink[] = {
#embed "../Language/English/Text/subjects/food-and-drink.txt"
};
static const unsigned char subjects_highest_dose[] = {
#embed "../Language/English/Text/subjects/highest-dose.txt"
};
static const unsigned char subjects_how_it_works[] = {
#embed "../Language/English/Text/subjects/how-it-works.txt"
};
static const unsigned char subjects_how_long_it_lasts[] = {
#embed "../Language/English/Text/subjects/how-long-it-lasts.txt"
};
static const unsigned char subjects_how_long_to_take[] = {
#embed "../Language/English/Text/subjects/how-long-to-take.txt"
};
static const unsigned char subjects_how_much[] = {
#embed "../Language/English/Text/subjects/how-much.txt"
};
static const unsigned char subjects_how_soon_it_works[] = {
#embed "../Language/English/Text/subjects/how-soon-it-works.txt"
};
static const unsigned char subjects_how_to_take[] = {
#embed "../Language/English/Text/subjects/how-to-take.txt"
};
static const unsigned char subjects_ingredients[] = {
#embed "../Language/English/Text/subjects/ingredients.txt"
};
static const unsigned char subjects_kidneys_liver[] = {
#embed "../Language/English/Text/subjects/kidneys-liver.txt"
};
static const unsigned char subjects_looks_like[] = {
#embed "../Language/English/Text/subjects/looks-like.txt"
};
static const unsigned char subjects_missed_dose[] = {
#embed "../Language/English/Text/subjects/missed-dose.txt"
};
static const unsigned char subjects_names_and_brands[] = {
#embed "../Language/English/Text/subjects/names-and-brands.txt"
};
static const unsigned char subjects_older_people[] = {
#embed "../Language/English/Text/subjects/older-people.txt"
};
static const unsigned char subjects_other_medicines[] = {
#embed "../Language/English/Text/subjects/other-medicines.txt"
};
static const unsigned char subjects_pregnancy[] = {
#embed "../Language/English/Text/subjects/pregnancy.txt"
};
static const unsigned char subjects_price_supply[] = {
#embed "../Language/English/Text/subjects/price-supply.txt"
};
static const unsigned char subjects_serious_side_effects[] = {
#embed "../Language/English/Text/subjects/serious-side-effects.txt"
};
static const unsigned char subjects_side_effects[] = {
#embed "../Language/English/Text/subjects/side-effects.txt"
};
static const unsigned char subjects_stopping[] = {
#embed "../Language/English/Text/subjects/stopping.txt"
};
static const unsigned char subjects_storage[] = {
#embed "../Language/English/Text/subjects/storage.txt"
};
static const unsigned char subjects_tell_the_doctor_first[] = {
#embed "../Language/English/Text/subjects/tell-the-doctor-first.txt"
};
static const unsigned char subjects_too_much[] = {
#embed "../Language/English/Text/subjects/too-much.txt"
};
static const unsigned char subjects_used_for[] = {
#embed "../Language/English/Text/subjects/used-for.txt"
};
static const unsigned char subjects_what_it_is[] = {
#embed "../Language/English/Text/subjects/what-it-is.txt"
};
static const unsigned char subjects_when_to_take[] = {
#embed "../Language/English/Text/subjects/when-to-take.txt"
};
static const unsigned char subjects_who_must_not[] = {
#embed "../Language/English/Text/subjects/who-must-not.txt"
};
static const unsigned char unanswered_far[] = {
#embed "../Language/English/Text/unanswered/far.txt"
};
static const unsigned char unanswered_other_purpose[] = {
#embed "../Language/English/Text/unanswered/other-purpose.txt"
};
static const unsigned char unanswered_other_urgent[] = {
#embed "../Language/English/Text/unanswered/other-urgent.txt"
};
static const unsigned char unanswered_other[] = {
#embed "../Language/English/Text/unanswered/other.txt"
};
static const unsigned char unanswered_pumps[] = {
#embed "../Language/English/Text/unanswered/pumps.txt"
};
static const unsigned char unanswered_rubble[] = {
#embed "../Language/English/Text/unanswered/rubble.txt"
};
static const unsigned char unanswered_small_talk[] = {
#embed "../Language/English/Text/unanswered/small-talk.txt"
};
static const unsigned char unanswered_symptoms[] = {
#embed "../Language/English/Text/unanswered/symptoms.txt"
};
static const unsigned char unanswered_this_program[] = {
#embed "../Language/English/Text/unanswered/this-program.txt"
};
static const unsigned char unanswered_wards[] = {
#embed "../Language/English/Text/unanswered/wards.txt"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  size_t count;
} texts[] = {
    {"English/Text/codes.tsv", codes, sizeof codes},
    {"English/Text/headings.tsv", headings, sizeof headings},
    {"English/Text/place-names.txt", place_names, sizeof place_names},
    {"English/Text/sentence-encoder.bin", sentence_encoder, sizeof sentence_encoder},
    {"English/Text/stand-ins.tsv", stand_ins, sizeof stand_ins},
    {"English/Text/lay-words.txt", lay_words, sizeof lay_words},
    {"English/Text/medicine-names.txt", medicine_names, sizeof medicine_names},
    {"English/Text/things/animals.txt", animals, sizeof animals},
    {"English/Text/things/devices.txt", devices, sizeof devices},
    {"English/Text/things/substances.txt", substances, sizeof substances},
    {"English/Text/english-words.txt", english_words, sizeof english_words},
    {"English/Text/medicine-kinds.txt", medicine_kinds, sizeof medicine_kinds},
    {"English/Text/medicine-purposes.txt", medicine_purposes, sizeof medicine_purposes},
    {"English/Text/subjects/addiction-misuse.txt", subjects_addiction_misuse, sizeof subjects_addiction_misuse},
    {"English/Text/subjects/alcohol.txt", subjects_alcohol, sizeof subjects_alcohol},
    {"English/Text/subjects/allergy.txt", subjects_allergy, sizeof subjects_allergy},
    {"English/Text/subjects/breastfeeding.txt", subjects_breastfeeding, sizeof subjects_breastfeeding},
    {"English/Text/subjects/children.txt", subjects_children, sizeof subjects_children},
    {"English/Text/subjects/compare-alternatives.txt", subjects_compare_alternatives, sizeof subjects_compare_alternatives},
    {"English/Text/subjects/driving.txt", subjects_driving, sizeof subjects_driving},
    {"English/Text/subjects/food-and-drink.txt", subjects_food_and_drink, sizeof subjects_food_and_drink},
    {"English/Text/subjects/highest-dose.txt", subjects_highest_dose, sizeof subjects_highest_dose},
    {"English/Text/subjects/how-it-works.txt", subjects_how_it_works, sizeof subjects_how_it_works},
    {"English/Text/subjects/how-long-it-lasts.txt", subjects_how_long_it_lasts, sizeof subjects_how_long_it_lasts},
    {"English/Text/subjects/how-long-to-take.txt", subjects_how_long_to_take, sizeof subjects_how_long_to_take},
    {"English/Text/subjects/how-much.txt", subjects_how_much, sizeof subjects_how_much},
    {"English/Text/subjects/how-soon-it-works.txt", subjects_how_soon_it_works, sizeof subjects_how_soon_it_works},
    {"English/Text/subjects/how-to-take.txt", subjects_how_to_take, sizeof subjects_how_to_take},
    {"English/Text/subjects/ingredients.txt", subjects_ingredients, sizeof subjects_ingredients},
    {"English/Text/subjects/kidneys-liver.txt", subjects_kidneys_liver, sizeof subjects_kidneys_liver},
    {"English/Text/subjects/looks-like.txt", subjects_looks_like, sizeof subjects_looks_like},
    {"English/Text/subjects/missed-dose.txt", subjects_missed_dose, sizeof subjects_missed_dose},
    {"English/Text/subjects/names-and-brands.txt", subjects_names_and_brands, sizeof subjects_names_and_brands},
    {"English/Text/subjects/older-people.txt", subjects_older_people, sizeof subjects_older_people},
    {"English/Text/subjects/other-medicines.txt", subjects_other_medicines, sizeof subjects_other_medicines},
    {"English/Text/subjects/pregnancy.txt", subjects_pregnancy, sizeof subjects_pregnancy},
    {"English/Text/subjects/price-supply.txt", subjects_price_supply, sizeof subjects_price_supply},
    {"English/Text/subjects/serious-side-effects.txt", subjects_serious_side_effects, sizeof subjects_serious_side_effects},
    {"English/Text/subjects/side-effects.txt", subjects_side_effects, sizeof subjects_side_effects},
    {"English/Text/subjects/stopping.txt", subjects_stopping, sizeof subjects_stopping},
    {"English/Text/subjects/storage.txt", subjects_storage, sizeof subjects_storage},
    {"English/Text/subjects/tell-the-doctor-first.txt", subjects_tell_the_doctor_first, sizeof subjects_tell_the_doctor_first},
    {"English/Text/subjects/too-much.txt", subjects_too_much, sizeof subjects_too_much},
    {"English/Text/subjects/used-for.txt", subjects_used_for, sizeof subjects_used_for},
    {"English/Text/subjects/what-it-is.txt", subjects_what_it_is, sizeof subjects_what_it_is},
    {"English/Text/subjects/when-to-take.txt", subjects_when_to_take, sizeof subjects_when_to_take},
    {"English/Text/subjects/who-must-not.txt", subjects_who_must_not, sizeof subjects_who_must_not},
    {"English/Text/unanswered/far.txt", unanswered_far, sizeof unanswered_far},
    {"English/Text/unanswered/other-purpose.txt", unanswered_other_purpose, sizeof unanswered_other_purpose},
    {"English/Text/unanswered/other-urgent.txt", unanswered_other_urgent, sizeof unanswered_other_urgent},
    {"English/Text/unanswered/other.txt", unanswered_other, sizeof unanswered_other},
    {"English/Text/unanswered/pumps.txt", unanswered_pumps, sizeof unanswered_pumps},
    {"English/Text/unanswered/rubble.txt", unanswered_rubble, sizeof unanswered_rubble},
    {"English/Text/unanswered/small-talk.txt", unanswered_small_talk, sizeof unanswered_small_talk},
    {"English/Text/unanswered/symptoms.txt", unanswered_symptoms, sizeof unanswered_symptoms},
    {"English/Text/unanswered/this-program.txt", unanswered_this_program, sizeof unanswered_this_program},
    {"English/Text/unanswered/wards.txt", unanswered_wards, sizeof unanswered_wards},
};

static const size_t count = sizeof texts / sizeof texts[0];

size_t language_text_count(void) { return count; }

static_bytes language_text_path(size_t index) {
  if (index >= count) return (static_bytes){NULL, 0};
  return (static_bytes){(const unsigned char *)texts[index].path, strlen(texts[index].path)};
}

static_bytes language_text_bytes(size_t index) {
  if (index >= count) return (static_bytes){NULL, 0};
  return (static_bytes){texts[index].bytes, texts[index].count};
}
