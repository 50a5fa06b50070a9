extension EverydayWords {
  static let elsewhere = words(
    """
    accommodation acne adhd aids airline airport alopecia als amazon anemia antibiotic antibiotics
    antidote app appendicitis applesauce army arthritis asthma autism bacteria bacterial bald
    baldness banana bank banking baseball basketball bill bills bitcoin bites blister boat bra
    braces bread broadband broker bronchitis bruise bruising bunion bus buses caffeine cake camera
    cancer cannabis capsule capsules career cat cataract cats cattle cavity cbd celiac championship
    cheap cheapest cheat cheese chemo chemotherapy chess chew chewable chewed chewing chicken
    chickenpox chlamydia chocolate cholera cholesterol chop church cigarette cigarettes cinema
    circumcision clinic clinics coeliac coffee cola colitis college color colored colors colour
    coloured colours companies computer concert concussion condom constitution contagious
    contraception contraceptive contraceptives copay copd coronavirus cost costing costs cough
    coughing coupon coupons court coverage covid cow cranberry cream cricket crohns crush crushed
    crushing crypto currency curry cut cutting cystic dandruff deductible delivered delivery dengue
    dental denture dermatitis discount discounts dissolve dissolved dissolving divorce dog dogs
    dollar dollars donate download dropper earwax eat eaten eating ebola eczema election elephant
    empty endometriosis enema engine erect erectile erection erections euro euros expensive facebook
    factory fee fees fiber fibroids fibromyalgia films flavor flavored flavour flight flights flu
    food foods football forecast fracture freeze freezer freezing fridge fungal fungus gallbladder
    gallstones game games garage garlic gel geography germs ginger glaucoma goat goldfish golf
    gonorrhea google gout government grapefruit grapefruits grind guinea guitar gums hair hairs
    hamster hash hay hayfever hemorrhoids hemp hernia herpes hiccup hiccups hiv homework honey
    hormone hormones horse horses hpv hue identifier immunity impetigo impotence impotent imprint
    imprinted infected infection infections infectious influenza inhaler inject injecting instagram
    insurance insured intercourse internet iphone jokes juice keto kettle kitten kittens kratom
    laptop laundry lawsuit lawyer league lemonade leukemia libido lice liquid loan lotion lottery
    lozenge lupus lyme malaria manufacturer manufacturers marijuana markings mathematics meal meals
    measles medicaid medicare melanoma meningitis menopause menstrual menstruation minecraft
    monkeypox mortgage movie movies mri mumps museum mushroom mushrooms music nail nails nasal
    needle needles netflix newspaper nicotine nipple nose nosebleed novel oats obesity ointment
    olympics orgasm osteoporosis oval oven parasite parking parrot passport password patch pay
    paying payment penis pension perfume period periods pet pets piano pig pigs piles pimples pizza
    planet plumber pneumonia poem polio politics powder president price priced prices pricing prince
    printer prostate psoriasis puppies puppy puree quiz rabbit rabbits rabies radio rat rats recall
    recalled recipe recipes refrigerate refrigerator refund reimburse rent restaurant restaurants
    rosacea router salary salty scabies scoliosis score scores sell selling sepsis server settlement
    sex sexual sexually shape shaped shapes shark sheep shingles shipping shopping sinus sinusitis
    size skin smallpox smell smells smoke smoked smoker smoking snack snake soccer software song
    songs soy spanish sperm spicy spinach spit split splitting spray sprinkle std stds stocks
    storage store stored storing strawberry subsidy subway sue sunburn suppository suspension
    syphilis syringe syrup tan tanning tapeworm taste tastes tasting tattoo tax taxes tb teeth
    tennis testosterone tetanus texture thrush thyroid ticket tickets tiktok tire tobacco
    tonsillitis tonsils tooth toothache toothpaste translate tube tuberculosis tumor tumour turtle
    tv twitter typhoid ultrasound university vaccinated vaccination vaccine vaccines vagina vanilla
    vape vapes vaping varicose vertebra vet veterinarian veterinary vets viagra video viral virus
    viruses visa voucher wallet wart warts wax weather website weed wholesale wifi worms wrinkles
    xray yogurt youtube zika zoo
    """)
}
