extension UnansweredQuestions {
  /// Other illnesses, symptoms, treatments and medicines.
  static let other = """
    what is the highest dose of lidocaine patches
    metformin dizzy
    how long does amoxicillin stay in your system?
    is it ok to drink on naproxen
    been on omeprazole for eleven years and now read it thins bones, should i ask to swap to \
    famotidine or leave well alone
    went away for the weekend and left my levothyroxine at home, three tablets missed now, do i \
    take them all tonight or carry on as normal
    can i stop prednisone after five days or must it be lowered bit by bit, doc only said finish \
    the box and my face is like a moon
    coming off nicotine patches
    does atorvastatin give you leg cramps?
    pregnant w twins and throwing up all day, they gave me ondansetron in a and e, how fast does \
    it kick in pls im so done
    my wife has a sulfa allergy and was handed bactrim for her water infection, she has had one \
    already, is that dangerous
    doxycycline with milk
    can a child have loperamide?
    having a wisdom tooth pulled on the 9th and i take apixaban for a clot in my lung, how many \
    days before do i leave it off
    my insulin pump keeps alarming no delivery and the tubing looks fine, what do i check first \
    before i ring the diabetes team
    breast pump sore nipples
    how many paracetamol is too many for a teenager?
    i operate a crane and hay fever has my eyes streaming, is cetirizine going to knock me out \
    at work or is there one that doesnt
    is there lactose in clopidogrel?
    took two montelukast
    i took my thyroid pill twice this morning cos i forgot id had it, will my heart race and \
    should i skip tomorrows one
    penicillin rash photos
    what are the brand names of sumatriptan?
    my gout got worse in the first week of allopurinol, two toes now instead of one, is that \
    normal or is it the wrong medicine
    can methotrexate make your hair fall out?
    liraglutide bloating
    been on ozempic 4 weeks n i feel sick every single day, does it go or do i ask to stay at \
    the low pen for longer
    we have grown a mountain of kale and spinach on the allotment and my father is on warfarin, \
    how much can he safely eat a week
    is salbutamol a steroid?
    my blue inhaler has no counter on it, how do i tell when it is nearly empty, my brother says \
    float it in a bowl of water
    what if i used my epipen and feel fine now?
    finasteride mood
    who must not take isotretinoin?
    Sir, my uncle start tamsulosin for prostate, he feel head light when stand from bed, he must \
    take it night or morning?
    grandad was switched from digoxin to something else and now sees yellow rings round lights, \
    who do we call on a sunday
    nitrofurantoin brown urine
    can i breastfeed while on fluconazole?
    terbinafine liver
    how do hydrocortisone creams work?
    minoxidil shedding
    our baby has oral thrush and they gave nystatin drops, do i put it on my own nipples too or \
    only in her mouth
    power cut all night and my adalimumab pens sat in a warm fridge for ten hours, are they \
    ruined or can i still inject friday
    where does aspirin come from?
    gave my mother senna at nine last night like the district nurse said and still nothing this \
    evening, can she have another two
    how quickly does amitriptyline cream work on shingles?
    steroid eye drops driving
    what are the signs of caffeine withdrawal?
    modafinil exam
    my lad has been on ritalin since september and wont eat his lunch at school, is there a \
    gentler one or should we skip weekends
    varenicline dreams
    is codeine linctus sold without a prescription in wales?
    strep throat contagious
    can i take acyclovir in the third month of pregnancy?
    i have shingles on my forehead creeping to the eyelid and the gp cant see me for four days, \
    is it an emergency or can it wait
    what does a normal ferritin look like?
    gout big toe 3am
    i get gout every time i eat prawns and the colchicine gives me the runs something awful, is \
    there anything kinder on the gut
    tummy ache began round my belly button yesterday and moved down to the right, hurts to hop, \
    could it be the appendix
    how long is chickenpox catching?
    third lot of head lice this term and i am at my wits end, does conditioner and a comb beat \
    the chemist lotions or not
    does malaria come back years later?
    bunion surgery recovery
    hello i am from ecuador and my mother have dengue two weeks ago, still her bones hurt too \
    much, when this pain finish please
    pulled a tick off my knee after a hike in vermont and a week later theres a red ring the \
    size of a saucer, is it lyme
    is gallbladder removal keyhole nowadays?
    kidney stones lemon
    what causes a trigger finger?
    piles cream itching
    my husband passed a kidney stone on the kitchen floor practically and wont see anyone, does \
    he need a scan now it is out
    conjunctivitis nursery
    can you get the flu twice in one winter?
    tonsils white spots
    how high a temperature is too high for a newborn?
    sinus infection smell
    nan has cellulitis in her shin and is on flucloxacillin four times a day, the redness went \
    past the pen line, do we wait
    athletes foot vinegar
    does ringworm come from worms?
    endometriosis scan
    been told i might have pcos because my periods come twice a year and i have chin hair, which \
    blood test proves it
    lately i crunch ice all day long and even fancy licking brick dust, my mum says that means \
    low iron, should i get tested
    what foods should i avoid with coeliac disease?
    diagnosed with crohns at 22 and im bleeding again after two good years on azathioprine, do i \
    up it myself or phone the ibd line
    am i having a heart attack or is it indigestion, it burns behind my breastbone after curry \
    and goes when i burp
    room spins when i roll over to the left in bed, only for a minute, can i do the epley thing \
    on my own off youtube
    what is the difference between a cold and hay fever?
    nosebleed wont clot
    stung on the hand by a bee yesterday and today the swelling is past my wrist and hot, is \
    that infection or just the sting
    do burns need butter or cold water?
    jellyfish sting pee
    sprained my ankle at netball and its gone purple like an aubergine, can i walk on it or does \
    it need an xray
    stubbed my little toe on the hoover and it points sideways, do i strap it to the next one or \
    will they put it in plaster
    how long do stitches stay in a knee?
    concussion screens
    my mate got knocked out at rugby for a few secs and now he keeps asking the same thing, is \
    that serious
    we woke up to a bat flapping in the kids bedroom in ohio, nobody has a mark on them, do they \
    still need the rabies shots
    can tetanus be cured once your jaw locks?
    norovirus bleach
    is listeria in brie?
    pt with type 2 on empagliflozin is going nil by mouth for a colonoscopy thursday, which day \
    do we hold it on our unit
    nan takes glipizide and skips breakfast, this morning she was shaky and clammy and talking \
    daft, what do we give her when it happens
    alendronate sitting up
    should i take iron tablets with orange juice?
    b12 jab every 12 weeks
    can folic acid be taken after the birth?
    estradiol gel which thigh
    my hrt patch keeps peeling off in the pool and then i get the night sweats back, can i tape \
    it down with a plaster
    took my mini pill five hours late cos of a train delay and we did it last night, do i need \
    the emergency one
    is the contraceptive injection bad for your bones?
    viagra headache
    can sildenafil be split with a knife?
    latanoprost eye colour
    how do i put timolol drops in without missing?
    the nurse wont syringe ears any more and says olive oil drops for a fortnight, does it have \
    to be a special oil or kitchen stuff
    what is the maximum number of lozenges in a day?
    molnupiravir open capsule
    paxlovid makes everything taste like pennies and i have three more days to go, has anybody \
    found a sweet that covers it up
    tamiflu how soon
    is ivermectin only for cows?
    hydroxychloroquine eye check
    does donepezil slow down dementia?
    mum has alzheimers and peels off her rivastigmine patches and sticks them to the headboard, \
    how do i get her to keep one on
    support worker here, my client on clozapine missed his blood test because of snow, is the \
    chemist right to hold back the tablets
    haloperidol restless
    can lamotrigine cause a rash on the tummy?
    carbamazepine sodium
    my sister had her lamotrigine upped and now has spots in her mouth, she says its ulcers from \
    stress but im not sure
    amiodarone sunlight
    what should my inr be with a metal valve?
    heparin jab bruise
    do statins and grapefruit really not mix?
    i am 67 and cholesterol is 6.2, the nurse pushed rosuvastatin on me like sweets, is there \
    another way with oats and walking
    ezetimibe alone
    how does a cochlear implant work?
    dads pacemaker is nine years old and the clinic has gone quiet, how many years does the \
    battery last and do they change the wires
    i had a stent put in at new year and they say a year of ticagrelor, what happens if i quit \
    at ten months instead
    dialysis itching
    can hepatitis c be passed on by a razor?
    psoriasis scalp shampoo
    Good morning, I care for a gentleman with scabies in a residential home, do all staff need \
    the permethrin lotion or only those who bathed him
    threadworm mebendazole repeat
    is impetigo from dirt?
    getting married saturday and i can feel a cold sore tingling on my lip, which cream or patch \
    works in four days, help
    as a first time mum im scared of cot death, is it alright for her to nap on my chest if i \
    promise not to nod off
    croup barking cough
    at what age do babies get the meningitis jab?
    antihistamine for a wasp sting in a 3 yr old, how many mls of piriton is it, bottle label \
    has rubbed off with sticky fingers
    hernia truss
    how do you know a mole is cancer?
    tamoxifen hot flushes
    chemo makes my fingers tingle and i drop cups, the oncologist says it may not go away, do \
    gloves or ice mitts help
    radiotherapy skin cream
    can you live without a spleen?
    lymphedema sleeve flying
    varicose vein stripping
    how long after a hip replacement can i garden?
    waiting on a cataract op and they told me nothing about eye drops afterwards, which ones and \
    for how many weeks usually
    plantar fasciitis ice bottle
    what is the best pillow for a slipped neck disc?
    methylprednisolone dose pack
    is pseudoephedrine addictive?
    gabapentin withdrawal
    tramadol max dose
    xanax half life
    schedule of pregabalin
    weaning off sertraline
    venlafaxine brain zaps
    lorazepam and wine
    zolpidem sleepwalking
    amlodipine swollen ankles
    lisinopril cough
    how propranolol works
    trazodone for sleep dose
    benadryl overdose
    aspirin overdose signs
    clonazepam taper plan
    soma addictive
    flexeril in pregnancy
    robaxin drug test
    dantrolene liver tests
    phenibut comedown
    kratom constipation
    melatonin for toddlers
    adderall crash
    vyvanse schedule ii
    bupropion and beer
    citalopram missed dose
    quetiapine weight gain
    olanzapine sleepy
    valproate pregnancy
    topiramate tingling
    keppra rage
    phenytoin gums
    ropinirole gambling
    mirabegron blood pressure
    solifenacin constipation
    promethazine purple drank
    diclofenac gel max
    celecoxib heart risk
    toradol shot length
    codeine comedown how long
    morphine pump button
    fentanyl patch heat
    oxycodone leaves body when
    diazepam for dental fear
    dexamethasone taper
    cortisone shot wears off
    furosemide potassium
    spironolactone breasts
    bisoprolol cold hands
    clonidine stopping suddenly
    tirzepatide missed week
    gliclazide hypo
    insulin overdose what now
    rizatriptan how often
    lansoprazole stop
    proton pump inhibitor bones
    lactulose wind
    ciprofloxacin tendon
    metronidazole and alcohol
    clindamycin c diff
    azithromycin five days
    rivaroxaban with food
    tadalafil daily
    progesterone sleepy
    withdrawal bleed pill
    ketamine clinic cost
    buspirone how long works
    mirtazapine hungry
    ocrelizumab infusion day
    esophageal spasm
    bladder spasm catheter
    heat stroke signs
    first aid snake bite
    burn first aid blister
    choking baby first aid
    frozen shoulder exercises
    sciatica stretches bed
    bells palsy eye tape
    pelvic floor exercises men
    shin splints rest
    is gabapentin addictive?
    what is the highest dose of pregabalin a day?
    how long does diazepam stay in your urine?
    can losartan lower blood pressure too much?
    can you drink on sertraline?
    how do i wean off pantoprazole?
    is paracetamol safe in pregnancy?
    what schedule is tramadol?
    what are the signs of a codeine overdose?
    is carisoprodol a controlled drug?
    how long does cyclobenzaprine leave you groggy?
    can metaxalone be taken with tylenol?
    is methocarbamol a narcotic?
    does tizanidine lower your heart rate?
    how soon does duloxetine work?
    can i stop citalopram cold turkey?
    how does botulism paralyse you?
    is zopiclone safe for years on end?
    what happens if i miss two days of venlafaxine?
    does mirtazapine make you gain weight?
    what is lithium made from?
    can quetiapine give you the fidgets?
    what is the maximum dose of ibuprofen for adults?
    is co-codamol stronger than tramadol?
    can you overdose on vitamin d?
    what is the antidote for warfarin?
    how long does an epidural take to wear off?
    does adderall show up on a drug test?
    is clonidine given for adhd?
    how do ssris work?
    is promethazine the same as benadryl?
    can a breastfeeding mother take sudafed?
    who should not take ibuprofen?
    can older people take amitriptyline?
    does hydroxyzine make you sleepy?
    what does amlodipine do to your gums?
    is metoprolol bad for asthma?
    how do water pills work?
    can furosemide be taken at night?
    how quickly does prednisolone work on a cough?
    does dexamethasone keep you awake?
    why is methotrexate only taken once a week?
    can you take antihistamines every day?
    is melatonin a hormone?
    when does ketamine wear off?
    which names is pregabalin sold under in spain?
    is codeine grown from poppies?
    what is in a night nurse capsule?
    is there gluten in gabapentin?
    how long do opened eye drops keep?
    can topiramate cause kidney stones?
    can i take duloxetine with glaucoma?
    can keppra change your mood?
    does levodopa stop working after some years?
    does ropinirole make you nod off?
    how is an insulin pump different from pens?
    how does a heart pump called an lvad work?
    when do hospitals pump your stomach?
    is the withdrawal method reliable?
    does sugar withdrawal give you headaches?
    are nicotine pouches addictive?
    is kratom legal in florida?
    are energy drinks addictive for teens?
    can phenibut be bought in the uk?
    what do statins do inside the liver?
    what is the usual dose of vitamin b12 for adults?
    how long does botox last in the forehead?
    can ms be seen on a blood test?
    is als hereditary?
    does parkinson's always start with a tremor?
    what exercises help a rotator cuff tear?
    which exercises are good for knee arthritis?
    what is first aid for a dislocated shoulder?
    how do you treat frostbite on toes?
    what do you do for a knocked out tooth?
    is heat or ice better for a pulled muscle?
    how long does a pulled hamstring take to heal?
    can you catch shingles from someone?
    how do i tell if mottled skin is sepsis?
    how is gout different from arthritis?
    can carbon monoxide make you sleepy?
    are zigzag lines part of a migraine?
    do cluster headaches ever go away?
    is bell's palsy a stroke?
    been on 1800 a day of gabapentin since my shingles and feel like a zombie, how fast can i \
    bring it down without being up all night
    doctor cut my xanax from three to one overnight and my hands wont keep still, is that the \
    medicine leaving me or am i just worked up
    my grandson swallowed four of my amlodipine thinking they were mints, he is three and looks \
    fine, which number do i ring
    is it alright to have a glass of prosecco at my daughters graduation if i finished \
    metronidazole yesterday morning
    i have been cutting my sertraline in quarters for a month and now get electric zaps when i \
    turn my head, do they fade
    how many codeine can a big bloke take in a day, the box says eight but my back says twelve
    hi doc, my father in lahore take tramadol two years for hip, now he sweat and yawn when it \
    finish, what we should do
    pregabalin makes the words fall out of my head at work, is that a known thing and does it \
    come back after
    took my bisoprolol twice this morning because the cat distracted me, pulse is 48, do i sit \
    tight or get seen
    i am 7 weeks gone and been on topiramate for migraine all along, nobody warned me, is the \
    baby going to be ok
    nurse on nights here, what is the quickest that iv potassium may run through a peripheral \
    line on a medical ward
    does anyone find venlafaxine sends the blood pressure up, mine was 118 before and is now 152 \
    over 96 at the chemist machine
    my husband acts out his dreams since he began ropinirole and gambled nine hundred on a horse \
    app, could the pill do that
    zopiclone worked a treat for a week and now i lie there with a metal mouth counting the \
    ceiling tiles, what is next
    mum had a fall in the night after a zolpidem and i want it off her list, does it have to be \
    tapered or can it just end
    hey so i been taking my roomies adderall for finals n now i sleep 14 hours a day, is this \
    the crash ppl talk about
    cardiologist wants me off propranolol before a stress test on the 22nd, over how many days \
    do i come down from 80
    how long before a wisdom tooth op should a person with a metal heart valve quit warfarin and \
    who decides
    the pharmacist said methocarbamol is milder than soma, so why is my tongue black and my pee \
    green as grass
    been given five days of dexamethasone for a swollen airway and i am cleaning the oven at 3 \
    am, is that it
    my son has swallowed a button battery maybe, he is drooling and wont eat his toast, what is \
    the first aid on the way to hospital
    a wasp got my neighbour in the throat at the barbecue and her lips are fat, do i give the \
    pen in the thigh through jeans
    splashed oven cleaner in my left eye ten minutes ago, rinsed with tap water, do i carry on \
    or cover it and go
    my toddler pulled a mug of tea over her chest, i cut the vest off and ran cold water, do i \
    put cling film on next
    teen at scouts has stood on a rusty tent peg right through his trainer, do i pull it out or \
    leave it in
    dad got a shock off the old fuse box, he is chatting away but has a tiny black mark on his \
    thumb, is hospital needed
    which exercises can i do sitting down for a worn hip, i am 77 and the class at the hall is \
    full till autumn
    my knee clicks going down stairs and the physio video says squats, but squats are what hurt \
    it, what else builds the thigh
    after the broken wrist came out of plaster my fingers are like sausages, what do i squeeze \
    and how many times a day
    new mum with a gap in my tummy muscles you could post a letter through, which moves close it \
    and which make it worse
    can you tell me some balance exercises for vertigo, the left ear is the bad one and i get \
    sick when i lie flat
    golf elbow on the inner side since i dug the pond, is it the strap or the twisting towel \
    exercise that mends it
    my nan is 90 with a cough on ramipril, third box of lozenges this month, would the gp swap \
    it if we ask
    should i be worried that furosemide has me up nine times a night, i only take it at six \
    because i go out mornings
    on spironolactone for spots and my breasts ache so much i cant lie down, does it settle or \
    is there something else
    how do gliptins work and are they better than gliclazide for a postman who walks twelve \
    miles and skips lunch
    moved to mounjaro from wegovy last friday, which strength do people start on and do i wait a \
    week in between
    my insulin has been in the car boot all day in july, the pen feels warm, is it any good or \
    do i bin it
    the school says my daughter cant have her glucagon in the classroom, only in the office two \
    floors down, is that safe
    got a letter that my metformin has been pulled back over some impurity, what do i use in the \
    meantime
    is lansoprazole meant to be lifelong, i began in 2009 with a hiatus hernia and no one has \
    ever looked at it again
    movicol twice a day and still nothing since saturday, grandmother is 88 and belly like a \
    drum, is that blocked
    i work on cruise ships and scopolamine patches make my mouth like sand, what do crew use \
    that keeps them sharp
    my little girl got amoxicillin and came out in flat pink spots on day seven, is that allergy \
    or just the virus
    ciprofloxacin for a kidney infection and my heel cord is sore to touch, i run marathons, do \
    i ring today
    finished clindamycin on monday and now it is green water ten times a day, is that the bug \
    they warn about
    valtrex every day for a year, does it stop working after a while or can i have it until im \
    old
    the terbinafine has taken all taste of coffee away, when will i get it back, i roast beans \
    for a living
    can my wife touch crushed finasteride tablets when she is expecting, she fills my pill tray \
    on sundays
    i froze my eggs last spring and the letrozole gave me rotten moods, will the second round be \
    like that too
    missed two of my combined pills in the last row before the break, we are getting on a plane \
    tonight, what do i do
    hrt and blood clots, my mother had one in her calf after a long haul, does that rule me out \
    or are patches fine
    tadalafil 5 daily for the waterworks and a stuffed up nose every day since, is there a spray \
    one may use with it
    prostate like a grapefruit says the doc, he gave dutasteride but my brother had the laser, \
    which is quicker
    what is the most diazepam a dentist will give a nervous patient and can my mate leave me at \
    the bus stop after
    i have an mri for my shoulder and im terrified, can i ask for one lorazepam and who do i ask
    oxybutynin dries my eyes so badly the lids stick, continence nurse mentioned a patch, is the \
    patch kinder
    my sister is bipolar and stopped her olanzapine in may, she has not slept since sunday and \
    is painting the fence at midnight
    quetiapine 25 for sleep, is it right that it can put sugar up even at a tiny amount like \
    that
    how does a depot injection work and why does the nurse rub or not rub the place afterwards
    caught covid on lithium, sweating buckets and not eating, do i need my level taken sooner \
    than the three months
    a friend drank antifreeze by mistake thinking it was squash, what is the treatment and how \
    long is there
    my lodger has taken something and is snoring strangely with tiny pupils, we have a naloxone \
    spray, how is it used
    i think my toddler ate some of my iron pills, bottle was half full, he has been sick twice \
    and it looked dark
    on fluoxetine 40 and given tramadol for a broken rib, now shivering with twitchy feet, does \
    one upset the other
    duloxetine sweats, i change my shirt four times a shift in the warehouse, is there a cousin \
    of it with less of that
    buspirone three weeks in and not a sausage, does it need the whole six or is it a dud for \
    folk who had valium before
    what class is ketamine now and would a clinic nose spray show if the police stop me on the \
    way home
    our vet nurse friend says dantrolene saves people who go hot under gas, how does it do that, \
    im just curious
    my father died of malignant hyperthermia in 1987, should i be tested before my gallbladder \
    comes out
    neighbour with motor neurone was offered riluzole, how many extra months is it said to give \
    and is it bitter
    mum shakes at rest on the right, gp said wait a year for neurology, can a patch be tried \
    sooner or must it be a scan first
    they want to start ocrevus and i have hepatitis b from childhood, is that a no or just more \
    pills with it
    interferon gives me flu each monday, i take it sunday night with tablets for fever, has \
    someone better tricks
    is copaxone ok to keep at room heat on a two week canal holiday with no fridge to speak of
    ms fatigue is ruining me and the nurse said amantadine or modafinil, what is the downside of \
    either
    my shoulder seized after the stroke unit let me home, wife heaves me by that arm, how should \
    she be lifting instead
    brother has guillain barre, he can blink and that is all, how long do they keep folk on the \
    machine with that
    can tetany from low calcium lock your hands like claws, mine did it when i was \
    hyperventilating at the airport
    my eyelid has been twitching nine days, work is mad and i live on espresso, is it worth \
    bothering anyone about
    toe cramps wake me at four, quinine was stopped by the new doc, does tonic water have enough \
    of it to matter
    i get a knife in the back passage for two minutes at night then nothing, someone called it \
    proctalgia, what is it
    bladder catheter spasms post op, it leaks round the side every time i laugh, is there a bung \
    or a pill for it
    swallowing feels like a fist in my chest with cold drinks, they mentioned nutcracker gullet, \
    how is that proved
    my coronary arteries are clean but they go into spasm in the cold, how do nitrates work on \
    that and can i ski
    what are normal oxygen numbers on the finger clip for someone of 70 with emphysema who lives \
    up a hill
    wheezy boy of five, spacer and ten puffs done at teatime, how long before we can repeat it \
    and when is it too many
    sister in law is on a ventilator at home and the power board wants proof for priority, who \
    signs that
    patient asking why we swapped enoxaparin for tinzaparin on our ward, is there any difference \
    worth telling
    dosette box mix up, my aunt had her morning apixaban again at night, she is 91 and six \
    stone, any danger
    my cholesterol jab is every two weeks and i flew without it, will one late inclisiran or \
    whatever undo the good
    can i take a beta blocker for a piano exam if i have asthma as a kid but no inhaler for 15 \
    years
    is it normal to bruise on fish oil and aspirin together, my forearms look like a map of \
    norway
    i quit coffee last thursday and have a band of pain round my skull and no will to live, when \
    does that end
    been vaping since 13 and want off it before uni, are the patches any use if im on the high \
    strength pods
    gave up sugar and bread on new years day, grumpy and shaky by noon, is that carb withdrawal \
    or am i making it up
    my boyfriend pulls out every time and we have been lucky two years, how lucky is that in \
    numbers
    son of 16 is glued to his xbox and throws plates when we unplug it, can a boy have real \
    withdrawal from gaming
    dry january turned into heartburn january, is it the fizzy water i have swapped to or \
    something else
    night sweats at 52, is sage tablet or hrt the better bet, my gp says ask the leaflet and the \
    leaflet says ask the gp
    carer for a lady on a syringe driver, the light is flashing amber and district nurse is not \
    picking up, what now
    breast pump gives me an ounce each side and my friend gets a pint, is it the flange size or \
    am i broken
    nasty sunburn with blisters on my shins from cornwall of all places, do i pop them, and is \
    aloe from the plant ok
    my daughter fainted at her piercing, grey as putty for a minute and then fine, should the \
    shop have called anyone
    two ticks on the dog and one on me after glen affric, mine came out in bits, which bit \
    matters
    how many days off school for slapped cheek, the nursery says none and the school says five
    diverticulitis again, third course of antibiotics, is it nuts and seeds or is that an old \
    wives tale
    is it shingles if it is on both sides, itchy belt round my middle since the weekend and a \
    bit of a temperature
    grandpa has had a water infection and is talking to the curtains, is this dementia or does \
    it clear with the tablets
    i stopped my antidepressant for a baby and feel low as a cellar floor, is escitalopram the \
    one they let you have
    what is the difference between an nsaid and a steroid, the knee man offered both and i \
    nodded like a donkey
    my pal has a heart pump batteries and all while he waits for a transplant, can he come on a \
    stag weekend in dublin
    i work in a nail bar and my thumb has gone numb since the summer rush, is there a glide \
    exercise for trapped nerves at the wrist
    gran takes digoxin, diltiazem and a water tablet, her gp is away and her ankles are like \
    tree trunks, which one is it likely to be
    gabapentin and alcohol
    cyclobenzaprine and alcohol
    tizanidine with beer
    doxycycline and alcohol
    wine on blood thinners
    cetirizine driving
    codeine and driving
    pregabalin driving law
    amitriptyline drowsy next morning
    gabapentin make you drowsy
    loratadine non drowsy
    diazepam addictive
    tramadol addictive
    zolpidem addictive
    nasal spray addictive
    tizanidine while pregnant
    cyclobenzaprine breastfeeding
    sertraline while pregnant
    cetirizine breastfeeding
    ramipril pregnancy
    highest dose gabapentin
    max dose tizanidine daily
    maximum sertraline dose
    highest dose lisinopril
    how long tramadol lasts
    codeine half life
    methocarbamol half life
    fentanyl in urine days
    what is gabapentin for
    what is tizanidine for
    quinine used for
    dantrolene uses
    duloxetine for back pain
    gabapentin for anxiety
    propranolol for anxiety
    botox for migraine
    magnesium for cramps
    pregabalin for shingles pain
    melatonin for children
    ibuprofen dose for children
    gabapentin dose for dogs
    rectal diazepam for children
    metformin side effects
    tizanidine side effects
    amlodipine side effects
    lyrica side effects mood
    sertraline week one
    gabapentin weight gain
    pregabalin constipation
    amitriptyline dry mouth
    nortriptyline sweating
    how to stop esomeprazole
    how to taper pregabalin
    how to stop zolpidem
    lowering prednisolone from 5mg
    gabapentin or pregabalin
    diazepam or lorazepam
    naproxen vs diclofenac
    tramadol vs codeine
    sertraline vs fluoxetine
    cyclobenzaprine vs methocarbamol
    ramipril kidney disease
    pioglitazone liver disease
    naproxen stomach ulcer
    citalopram epilepsy
    tramadol epilepsy
    ibuprofen high blood pressure
    gabapentin older people
    amitriptyline elderly falls
    duloxetine brand names
    who invented ibuprofen
    tizanidine tablet ingredients
    lactose in levothyroxine
    paracetamol out of date
    sertraline how soon works
    starting dose amitriptyline
    usual prednisolone dose gout
    parkinson's disease lost smell
    ms numb feet
    cerebral palsy life expectancy
    Can I drink wine with cetirizine?
    Can I have one drink at Christmas on metformin?
    Can I drink alcohol with methocarbamol?
    Can I drink alcohol with fluoxetine?
    Does hyoscine make you sleepy?
    Does tizanidine make you drowsy the next day?
    Does pregabalin make you dizzy?
    Does propranolol make you tired?
    Does prednisolone make you gain weight?
    Does citalopram keep you awake?
    Does amitriptyline cause constipation?
    Does metformin cause diarrhea?
    Can naproxen make my ankles swell?
    Can sertraline make me sweat?
    Can doxazosin make me pass urine often?
    Can simvastatin make my muscles weak?
    Can omeprazole give me a headache?
    Can levothyroxine change my mood?
    Can gabapentin make me fall?
    Is pregabalin addictive?
    Is codeine addictive after one week?
    Is zopiclone addictive?
    Is duloxetine addictive?
    Is amitriptyline a painkiller?
    Is naproxen a muscle relaxer?
    Is tizanidine a benzo?
    Is pregabalin an opioid?
    Can I take gabapentin if I am pregnant?
    Can I take citalopram while I breastfeed?
    Can I breastfeed while I take loratadine?
    Can a child take cetirizine?
    Can a child take gabapentin?
    Can a teenager take amitriptyline?
    What is the highest dose of duloxetine in a day?
    What is the highest dose of methocarbamol in a day?
    What is the starting dose of pregabalin?
    What is the usual dose of amitriptyline for sleep?
    Why does the dose of lamotrigine go up slowly?
    Why is levodopa taken several times a day?
    How long does cetirizine stay in the body?
    How long does prednisone stay in the body?
    How long does lorazepam stay in the body?
    How long does gabapentin take to work?
    How long does fluoxetine take to work?
    How long do naproxen tablets keep?
    What is metaxalone used for?
    What is carbamazepine used for?
    What is propranolol used for?
    What is orphenadrine used for?
    How does gabapentin work?
    How does tizanidine work in the body?
    How does insulin glargine work?
    What are the side effects of methocarbamol?
    What are the side effects of citalopram?
    What are the side effects of levodopa?
    Who must not take naproxen?
    Who must not take propranolol?
    What are the brand names of tizanidine?
    What are the brand names of lamotrigine?
    Where does penicillin come from?
    What is in a paracetamol tablet?
    Is there lactose in amlodipine?
    Which medicines clash with warfarin?
    Which medicines clash with methotrexate?
    Can I take sertraline with ibuprofen?
    Can I take two antihistamines in one day?
    Can I take ashwagandha with levothyroxine?
    Can I take celecoxib with kidney disease?
    Can I take simvastatin with liver disease?
    Can I take bupropion with epilepsy?
    Can I drive while I take amitriptyline?
    Can I drive while I take oramorph?
    Can I exercise while I take bisoprolol?
    Is pregabalin or duloxetine better for nerve pain?
    Is ibuprofen or naproxen better for a bad back?
    Can amitriptyline be taken long term?
    Can quetiapine be misused?
    What is there in place of gabapentin?
    What causes multiple sclerosis?
    Does Parkinson's disease run in families?
    can i have a couple of pints at the darts final while i am on lymecycline for my chin spots \
    or does beer stop it working
    started amitriptyline 10 for my headaches and i am like a zombie till noon, does the sleepy \
    part wear off or shall i take it at teatime
    is gabapentin a controlled drug now and does that mean the chemist cannot give me three \
    months in one go like before
    what is the most naproxen i may take in a day for a bad hip, the pack says 500 twice but the \
    doctor wrote three times
    can you tell me how long dihydrocodeine stays in the body, i have a medical for a bus \
    company in a fortnight
    my sister is four months pregnant and takes propranolol for her migraines, is it alright to \
    carry on until the birth
    we have a girl of nine with bedwetting and they gave desmopressin, is it safe for her age \
    and what is the highest dose
    the physio said ask for methocarbamol for my back, what is it like, does it make you sleepy \
    and can i still drive the forklift
    grandmother is 86 and was started on sertraline, is it different for older people and does \
    it make them fall more
    is tizanidine stronger than diazepam for a locked neck, i have a few of each in the drawer \
    from last year
    been on citalopram 20 since covid and feel better, how do i come off it slowly and over how \
    many weeks is usual
    does pregabalin make everyone put on weight or just me, two stone in a year and my trousers \
    are a disgrace
    can i take loratadine in the morning and piriton at night, both are for the same sneezes and \
    the box does not say
    having a hip done in may and i take etanercept, do they stop it before and for how long, the \
    letter is silent
    what is cyclobenzaprine used for apart from backs, my cousin in texas gets it for her \
    fibromyalgia and sleeps like a log
    does duloxetine really help knee arthritis or is the doctor just telling me that im \
    depressed, honest answer please
    how soon should prednisolone work for a gout attack, third day now and the toe is still like \
    a beetroot
    is it true gabapentin and coffee fight each other, i love my flat white and just started on \
    300 for my shins
    my son has adhd and the clinic offers atomoxetine or methylphenidate, which one is gentler \
    on sleep and appetite
    i drive a taxi at night and got codeine for a cracked rib, does it make you drowsy and am i \
    legal to drive
    is lorazepam the same sort of medicine as diazepam and which of the two stays longer in the \
    body
    can somebody with a stomach ulcer years ago have aspirin 75 or is it a no for life, the \
    heart doctor says yes
    what are the commonest side effects of levetiracetam in the first month, my daughter begins \
    on monday and has exams in june
    does mirtazapine help you sleep on the first night or does it need weeks like the others did \
    for me
    hello from kerala, my father has parkinson and take syndopa four times, can he take it with \
    milk and banana
    how many years can a woman stay on tamoxifen, my sister says five and the nurse on the phone \
    says ten
    took solpadeine for a month with my slipped disc, is a month enough to get hooked or am i \
    fretting over nothing
    can you buy diclofenac tablets without a prescription, my back goes every time i bend for \
    the dishwasher
    my uncle had a stroke in march and they gave him clopidogrel, is it for life and can he \
    drink his evening whisky
    what is the difference between epilepsy and a one off fit, our lad had one at 15 and no one \
    has used the word
    i have ms and the nurse said try fampridine for walking, how does it work and how quickly \
    would i notice a change
    can cerebral palsy get worse as you age, im 41 with mild cp and my knees are packing in \
    earlier than my brothers
    is it normal for tramadol to make me itch and see patterns, or should i ask for something \
    else for my shoulder
    doctor moved me from ramipril to candesartan for the cough, do they work the same way and is \
    8 a usual dose
    can a man take finasteride while trying for a baby or is it only women who must not handle \
    the tablets
    does clonazepam lose its effect over the years, i have had half a milligram nightly since \
    2012 for sleepwalking
    my boyfriend takes lamotrigine and i take the pill, no wait i take both, does one make the \
    other weaker
    is promethazine ok for a long haul flight with a two year old, my mother in law did it with \
    all hers
    how long after the last zopiclone can i drive to work, i get up at five and the leaflet just \
    says be careful
    what painkiller is safest with kidney disease stage 3, i was told no ibuprofen but nobody \
    said what yes
    i read that metformin can lower b12, how often should it be checked and what would i feel if \
    it was low
    is venlafaxine harder to stop than sertraline, my doctor wants to swap me and i like to know \
    what comes after
    does hydroxyzine work for anxiety or just itching, they gave it me for both and i only feel \
    thirsty
    can i go to the gym on beta blockers, my watch says my heart never gets over 110 however \
    hard i row
    what does gabapentin do to dogs, ours had it for her hips and walked into the patio door \
    twice
    my nan calls her tablets water pills, bendroflumethiazide, why do they make her gouty and \
    can she take them at night
    is there a liquid form of sertraline, i gag on tablets and the chemist said it must be \
    specially ordered
    whats the deal with flexeril and weed, does it just make you sleepier or is it like actually \
    bad for you
    the dentist wants to use midazolam for my extraction, how long does that stay in the body \
    and can i look after kids
    my mother has huntingtons and takes tetrabenazine, does it change mood and should she tell \
    the doctor if she feels low
    is tolterodine or mirabegron better for a weak bladder in someone of 79 who already forgets \
    things now and then
    how was lithium found to treat bipolar in the first place, was it really guinea pigs in a \
    shed in australia
    been told to start methotrexate for psoriasis, can i ever have a glass of wine again or is \
    that me done
    can i take evening primrose or turmeric with anastrozole, the girl at the health shop \
    shrugged when i asked
    my lad of 17 was given isotretinoin, does it change mood and who checks on him between the \
    blood tests
    does naproxen make your blood pressure go up and would celecoxib be any kinder to it than \
    what i have
    why are parkinsons tablets timed to the minute, the ward gave dads late and he froze at the \
    sink
    which is better for sciatica, amitriptyline or gabapentin, i have been offered the choice \
    and have a desk job
    can quinine be taken long term for night cramps or only in a short burst, i read two \
    different things today
    i want to get pregnant next year and take carbamazepine, do i need to change over before or \
    after the test
    how do triptans work and why must i not take more than ten in a month, i have fourteen bad \
    days
    is dantrolene hard on the liver and do they still use it, my old rehab consultant loved the \
    stuff
    my hubby snores worse since the doctor gave him oxazepam, is that a known thing and does it \
    pass
    is tapentadol addictive in the same way as oxycodone or is that just what the salesman told \
    my surgeon
    can you take ropinirole only on bad nights for restless legs or must it be every single \
    evening at the same time
    what is carisoprodol and why did they ban it in europe, grandad swears nothing since has \
    helped his back
    are there any heart medicines that do not make your ankles puffy, i have been through three \
    and my shoes dont fit
    does codeine linctus make a child sleepy and is it allowed under twelve now, we had it all \
    the time as kids
    what was the trial that showed gabapentin helps hot flushes, im preparing a talk for our \
    womens group
    my flatmate says venlafaxine makes you fail a drugs test for pcp, true or a wind up, i start \
    a new job monday
    how do depot contraception and epilepsy pills mix, do the fits get worse or is it the jab \
    that gets weaker
    is prednisolone bad for diabetes, my sugars are in the teens since the chest course and i \
    finish on wednesday
    does botox for a frown affect the rest of the face later on and how often can it be repeated \
    in a year
    are diclofenac suppositories kinder on the stomach than the tablets or is that what everyone \
    believes wrongly
    my wife has parkinsons and a cold, is a decongestant fine with rasagiline or do we stick to \
    steam and honey
    whats a normal dose of levothyroxine for a woman of nine stone, mine went from 50 to 125 in \
    one jump
    is guanfacine used for tics and does it make kids drowsy in school, his teacher is already \
    on at us
    had a seizure from tramadol in 2019, can i still be given codeine after my knee or is that \
    the same risk
    does propranolol stop you sweating in interviews and how long before should one take it, i \
    have mine at ten
    can i switch from zopiclone to melatonin straight over or do they need a gap, im 58 and \
    sleep four hours
    can the gp see that im on buprenorphine from the clinic
    im on alendronic acid on mondays and had my breakfast first by mistake
    my daughter has tics, blinks and sniffs all day, school think shes doing it on purpose
    glandular fever
    latanoprost
    condom split
    old dog on vetmedin is coughing at night, the vet halved his water tablet
    coeliac just found by blood test, they say keep eating bread till the camera, why
    who repairs nhs wheelchairs with a flat tyre
    im a carer to my mum with lewy body, i saw a heron on the way to the chemist and it was the \
    best minute of my week
    how long do you take tamoxifen for
    how long does a pacemaker battry last
    midwife says my sugars are high on the glucose drink test, do i have to cut out all fruit
    prostate
    guinea pig has bald patches and screams when touched, is it mange
    can i swim during radiotherapy
    is my rabbit not pooing an emergency
    impetigo
    is glandular fever the kissing disease
    hi my daughter has a barking cough like a seal that started at midnight, is it croup
    passed a stone in the night, like giving birth to gravel, now its gone, do i still go to the \
    scan
    what do i do for a jellyfish sting
    can a dentist refuse to take out a wisdom tooth
    i look after my wife who has motor neurone and her cough machine is beeping
    morning sickness
    cpap alarm
    had a stent in feb and still scared to go up the hill with the dog
    i slept in my lenses and my eye is very red and light hurts it
    mum is 92 with a urinary catheter and it bypasses, bed soaked every night
    does a smear test hurt
    i picked mushrooms for my tea and now am not sure, feeling sick 8 hours on
    stent
    quetiapine
    raynauds
    what is the waiting list for an autism assessment
    i am tall and thin with long fingers and they want to test me for marfans
    why do my fingers go white in the cold raynauds
    what is a normal tsh
    does sun help psoriasis
    bee sting
    bunion
    what do i put on a burn from the oven
    e coli
    asma
    are my periods too heavy
    what can you eat with gallstones
    tonsilitis
    can i take propranolol for migraine with asthma
    nebuliser wont mist, the compressor runs but the pot just sits there, its for my dads copd
    what is the best thing for sinus pain
    how long does methadone withdrawal take
    my toenail is going into the side and its all puffed up and weepy, im on my feet in a \
    kitchen ten hours
    levothyroxine overdose
    i missed two microgynon pills what do i do
    cant keep even water down for two days, 9 weeks pregnant with twins
    insulin pump alarm woke us at 3, site had fallen out, sugars 24 with ketones 2.1
    norovirus
    mums on prednisolone for polymyalgia, down from 15 to 5, and the pain in her shoulders is \
    back
    angina spray
    stump is so sore in the new leg i cant wear it, appointment is in a month
    when do babies get their first teeth
    can i stop hrt suddenly
    been on atorvastatin 3 months, my thighs ache going upstairs, stop or push on
    psa came back at 6.2, my brother had it, is a biopsy next or a scan
    told the dvla about my sleep apnoea and they took my lorry licence, cpap is workin, how do i \
    get it back
    does apoquel stop working
    autism
    how do you take alendronic acid
    is my bmi healthy for 5 foot 4
    metformin
    the hens are sneezing and one has a swollen eye, do i have to tell defra
    braxton hicks
    flat feet
    paroxetine withdrawal
    trod on a weever fish in cornwall, foot agony, hot water helped
    my baby hasnt moved since this morning 34 weeks
    had my first cataract done friday and colours are so blue, its wonderful, thank you to the \
    nurses
    statin side effects
    can i catch shingles from my grandson's chickenpox
    had a coil put in at lunch time and now i can feel hard plastic poking, is it coming out
    sunburn
    what time of day do i take furosemide
    folic acid
    my husband is colour blind and wants to be a train driver, are there glasses that pass the \
    test
    my toes went blue and white sledging, now red and itchy as anything, chilblains at 12?
    what can i give my dog for diarrhea
    thyroxine cat missed
    what does a high alt liver test mean
    i have a lump in my groin that goes back when i lie down, is it a hernia and can i lift \
    boxes at work
    steroid cream
    can parkinsons medecine be late
    typhoid jab
    ringworm
    39 weeks and i have had pains every ten minutes since tea, do i ring labour ward yet
    how do you come off prednisolone
    breast pump alarm
    heart failure, put on 5 pounds since monday and my slippers wont go on, water tablet was \
    halved last week
    what is a normal psa for a man of 65
    gave the dog the cats flea drops by mistake, permethrin? no it was the dogs on the cat
    i need a letter to say i had flu for my exam board
    how long do you use chloramphenicol drops
    cholesterol
    how do i get a 4 month old to take a bottle
    how much formula for a 6 week old
    is green snot an infection
    diverticulitis
    does chemotherapy always make your hair fall out
    when can i drive after carpal tunnel surgery
    coil fitting
    what is the difference between crohns and colitis
    my blood pressure was 178 over 96 at the chemist and she told me to see somebody today, cant \
    get in
    what do i do if my insulin pump stops working
    does donepezil give you bad dreams
    puppy had his second jab and is very quiet today
    bmi
    vaginal dryness
    does minoxidil work if you stop
    they have got someone elses allergies on my records, im not allergic to eggs
    gout
    cochlear implant
    fentanyl patch for my husbands cancer has come unstuck in the night
    laminitis
    how do i treat a fungal toenail
    how do you check your testicles
    my breast pump was workin perfectly last night, today it makes the noise but no milk, ive \
    changed the valves
    my son wont swallow his methylphenidate, can the capsule be opened on yoghurt
    whats the best hay fever tablet that doesnt make you sleepy
    can i eat prawns with gout
    mum took her tea time insulin and then wouldnt eat her tea, shes 81, reading is 4.6
    ive had a lump like a pea behind my ear for a month, moves about, doesnt hurt
    measles rash
    how do i clean a grazed knee
    malaria tabelts
    how do i get my ears referred privately
    what happens if clozapine is missed for 2 days
    hep b
    wisdom tooth
    nhs dentist
    hes 5 and still wets the bed every night, the alarm mat wakes everyone but him
    edoxaban missed dose
    soaking a pad an hour since this morning with clots like plums
    methylphenidate
    testicle lump
    can i drink wine on mirtazapine
    endoscopy throat
    what are the side effects of letrozole
    contact lenses
    threadworms
    hand foot and mouth has been through the three kids and now i have blisters on my feet as a \
    grown woman
    spacer
    i got superglue on my eyelashes doing the false ones
    i nearly died of sepsis from a scratch off a rose in 2019 and now im afraid of the garden
    omeprazole for six years, doctor wants me off it, tried a week and the acid was unbearable
    when can a child go back to nursery after hand foot and mouth
    hay fever
    she has had her adenoids out on tuesday and her breath is rotten, is that how it is
    tested positive for covid on monday and the line is still there today, im meant to be going \
    to a christening sunday, can i go
    venlafaxine missed
    black eye
    mouth ulcer
    who can have the shingles vaccine free
    metronidazole alcohol
    doxycycline sun
    wegovy nausea
    what happens if i stop allopurinol
    got my b12 jab every 12 weeks and im dead on my feet by week 9
    vasectomy
    catheter came home with me after my prostate op and theres blood in the bag this morning \
    like rose wine
    dentures loose
    my daughter has cystic fibrosis, started kaftrio, eats for england now, its a miracle
    how do i know if a mole is cancer
    gluten free prescription
    how do you do cpr on a baby
    woke up with my eye stuck together and now the other one is pink, i teach reception, can i \
    go in
    on the combined pill and had a tummy bug for two days, am i covered
    can you use steroid cream on the face
    aciclovir
    how long does norovirus last
    dry socket
    is honey safe for babies under one
    button battery
    dental abscess
    she puts her coat on at 4 and wants to go home, she is home, its breaking my heart
    when do i use an epipen
    do grommets fall out by themselves
    my rheumatologist wants me on adalimumab and im frightened of the injections, whats it like
    grommets fitted in march and he was fine, now his ear is running green after swimming
    root canal
    i fainted when my wife had our first, the midwife put me on the bed next to her, never lived \
    it down
    going back to work and want to express twice a day, is a double pump worth it and how long \
    does the milk keep
    how do i get a dementia carers assessment
    glucose meter error
    budgie is fluffed up at the bottom of the cage and tail bobbing
    what does a measles rash look like on brown skin
    she has swallowed a 5p, no choking, playing normally, do i wait for it to come out
    leukaemia
    vitiligo has reached my hands and children ask, i tell them im turning into a map
    does mastitis need antibiotics
    fexofenadine
    how long do you run water over a scald
    how do i know my waters have gone
    ate oysters on saturday and ive never been so poorly, both ends, cant stand the smell of \
    lemon
    do nasal strips help snoring
    sertraline week two, jittery, cant eat, teeth clenching, does it settle
    dog ate chocolate
    is cyclizine safe in early pregnancy
    what should my blood pressure be at 60
    does melatonin work for jet lag
    what vaccines are due at 12 weeks
    my daughters feeding pump keeps saying flow error, i flushed the peg with water, same again
    chickenpox
    the counter on my inhaler is at 000 and it still puffs, is there any medicine in it
    they say my thyroid is borderline and dont treat it, yet im frozen and fat and tired
    my hrt is out of stock everywhere and ive four patches left, can i cut them in half to spin \
    them out
    im 14 and my period lasted 11 days, dont want to tell my dad
    croup
    son in law put his back into our septic tank and now has a tummy bug, could be leptospirosis \
    he says
    does peppermint oil work for ibs
    ozempic
    why is my hair falling out after having a baby
    heel pain first thing in the morning like treading on a nail then it eases off, is that the \
    fasciitis thing
    had to say goodbye to our old collie on friday, 15 years, the house is too quiet
    can i eat spinach with warfarin
    my gran swore by goose fat and brown paper for a chest, we all stank
    hearing aid whistling
    a mole on my shin has gone darker and itchy round one edge, wait for the appointment in 3 \
    weeks or not
    im on the mini pill and was 5 hours late with it, we had sex last night
    does doxycycline have to be taken with food
    zigzag lights in my vision for 20 minutes and no headache after, im 61, first time
    knee replacement
    ecg
    my son swallowed a button battery
    what does hpv positive mean
    how long after a filling can i eat
    our boy has muscular dystrophy and his night ventilator mask rubs his nose
    im 30 and i have just been told im autistic and suddenly my whole life makes sense
    can you take too much zinc
    at my 20 week scan they saw bright spots on the heart and said probably nothing, cant sleep
    i take allopurinol and forgot to pack it, away two weeks, will my gout come back
    the private place wants my gp to write a letter about my sinuses and they charge 40
    do i still have to isolate with covid
    eczema so bad ive been up all night scratching till it bled, the steroid ointment ran out on \
    sunday
    been on lithium 20 years and have the runs and a tremor in my hands since friday
    how do i stop a nosebleed in a child
    colonscopy prep
    organ donor
    can i drink alcohol on metronidazole
    how soon can i take a pregnancy test
    omeprazole
    covid symptoms
    insomnia cbt
    prickly heat
    kaftrio side effects
    nicotine withdrawal
    went through the change at 38, everyone my age is having babies, i feel a hundred
    methotrexate folic
    skin tag
    im a hairdresser and wake with dead fingers at night, splints have not helped, is the carpal \
    tunnel operation worth it
    on a new pump for diabetes and the reservoir runs out after two days instead of three, what \
    setting is it
    tamoxifen
    prolapse pessary
    period came back after 14 months with nothing, im 55, thought i was done
    does a ring pessary fall out
    ramipril has given me a tickly cough for weeks, the husband is in the spare room
    gaviscon
    letrozole side effects
    ive used my blue inhaler 8 times since breakfast and its not lasting, the peak flow is 180
    double dosed on levothyroxin this morning, 200 instead of 100, will i be ok
    snoring
    cat vomiting
    my crohns is flaring, ten times a day with blood, the helpline is answerphone
    how long is the wait for an mri on my knee
    awake since 3 every night since my redundancy, dont want zopiclone
    is yew poisonous to people
    levothyroxin missed dose
    how do i qualify for a gastric sleeve
    apixaban
    how do you shrink piles
    who cuts toenails for diabetics
    what shoes for plantar fasciitis
    piriton overdose
    frozen shoulder 8 months and cant do my bra up, had the injection, does it ever thaw
    i had a mole cut out of my shoulder on monday and the stitch has come out early, gaping a \
    bit
    i have an icd and it gave me two shocks in the night, ring who
    how often are contractions when you go in
    ive had my knee replaced six weeks ago and it only bends to 80 degrees, the physio isnt \
    happy
    apoquel dog dose
    partner had the snip in june and the second sample was still positive, how long do we wait
    i left my citalopram at home and am in spain 10 days, feel like my head is full of electric
    can humans catch kennel cough
    thrush cream
    i get cystitis every time we are intimate and im fed up with the sachets, is there something \
    i can take each night
    keppra
    is cellulitis catching
    took my night quetiapine this morning by mistake and im supposed to be at work
    i have sickle cell and the pain has started in my back and arms, no tramadol left
    how long in plaster for a broken wrist
    how do you get a tick out
    ive been on co-codamol for my shoulder two years, dont want to be on them any more, sweats \
    when i stop
    my baby came up in blotches with scrambled egg, lips fine, do i try again
    can i find out the sex at 16 weeks
    inr
    moved house and cant get my daughters notes sent over, shes due her preschool boosters
    how do i complain about a receptionist at my doctors
    my cochlear implant processor is flashing orange and i cant hear a thing, spare battery the \
    same
    mole check
    ear infection
    epidural birth
    bit my tongue badly at rugby, it wont stop oozing, does a tongue get stitches
    alopecia
    can you eat cheese with high cholesterol
    how often are b12 injections
    how do i become an organ donor
    what happens if you miss a week of ozempic
    insulin pump leak
    found a lump in my left testicle in the shower, its hard and doesnt hurt, im 24 and \
    embarrassed
    my friend vapes all day and says its only water, shes got a cough
    how often do you change a leg bag for a urinary catheter
    do i need blood tests on hydroxychloroquine
    why does my hearing aid whistle
    my little lad is meant to have his good eye patched two hours a day and he rips the patch \
    off, any tricks
    what size flange for a medela pump
    ear wax drops
    montelukast nightmares
    my toddler grabbed the straighteners, palm is blistered
    how do i take out a splinter thats deep
    hearing aid battry
    i took too many paracetamol for my toothache
    mastitis
    how do i clean a cpap mask
    jellyfish sting
    how do i get gluten free bread on prescription
    my sister rang the bell today, last chemo, there wasnt a dry eye in the place
    i get cluster headaches, the oxygen cylinder ran out at the weekend, nobody delivers
    referral ent
    been on hold with my doctors for 50 minutes and got cut off at number 2
    can i take a nebuliser on a plane
    my spaniel has been on metacam for his elbows and has black runny poo
    im pregnant and the midwife offered me whooping cough and rsv, do i have them both the same \
    day
    peg site has gone red with jelly like skin growing round it
    i love him but i feel nothing, he is six weeks, and i keep crying in the shower
    does metformin give you the runs
    bulimia
    herpes cold sore
    been on wegovy for ten weeks and ran out because of the shortage, do i drop back to the \
    small dose
    migrane for 3 days, taken sumatriptan each day and it comes back worse, is that rebound
    hen lice
    what happens if i miss my glaucoma drops
    how much water can i drink with heart failure
    co-careldopa
    my nan was given someone elses tablets at the care home, two blood pressure and a diabetes \
    one
    hypo
    my toddler put a bead up his nose and i can just see it, should i try with tweezers
    flucloxacillin
    dad has taken 12 paracetamol since this morning for his shingles pain, he forgot hed had \
    them
    does an induction hob affect a pacemaker
    how do you treat a stubbed toe nail thats lifted
    gestational diabetis
    clozapine bloods are red and they have stopped it today, what will i do
    i got two new hearing aids and everything is so tinny, the cutlery is like a brass band, do \
    you get used to it
    bypass
    how much calpol for a 2 year old
    what are withdrawal symptoms from nicotine
    scald
    morphine pump cancer
    memory clinic
    mum has alzheimers and thinks dad is still alive, do i tell her again every time
    bad hay fever and have my exams, one tablet a day isnt doing it, can i take two different \
    ones
    how much hydrocortisone cream do i put on
    how do i get off tramadol after a bad shoulder
    took vitamin d 20000 every day instead of every week for a fortnight, misread it
    gp appointment
    how do i find an nhs dentist
    what is cbt for panic attacks
    can i give blood on antidepressants
    my late husbands inhalers and sprays, do they go in the bin
    how do i treat scabies in the whole family
    horse came in lame in front and feet are hot, ponys fat, laminitis?
    had measles in 1958 in a dark room with my sister and a bell to ring, i can still smell the \
    calamine
    clomid
    can i stop taking my statin
    how many sumatriptan in a day
    hives all over since last night and i havent changed my washing powder, had two \
    antihistamines
    found a tick on my sons head after cubs camp and i think the head stayed in, there is a red \
    ring now
    can i take iron with my thyroxine
    adhd
    do steroids make your face round
    was told to take folic acid 5mg because of my epilepsy medicine and the shop only sells the \
    400
    how do i change the needle on my wegovy pen
    they said its probably endometriosis but the scan was clear, what do they do next
    graves
    ive run out of levothyroxine for 3 days
    what happens at a breast clinic
    finished treatment in march and everybody thinks im better, i feel like a ghost in my own \
    life
    how do i stop keppra rage in my son with epilepsy
    mounjaro missed dose
    vetmedin
    scabies cream
    digoxin overdose signs
    ramipril cough
    the cold has given my dad pneumonia, hes 84, home with tabelts, coughing up rusty stuff
    nicotine patches
    statins
    how do i dispose of an old epipen
    mouth is so sore from the radiotherapy to my throat that i cant swallow my own spit
    heart failure
    do olive oil drops work for ear wax
    we were in the same room as a child with measles and my baby is 7 months so not had the mmr, \
    what now
    nits comb
    is low fodmap forever
    spilt the kettle on my forearm, under the tap 10 minutes, it has gone white in the middle
    my piles have come down and one has gone like a hard purple grape
    had my flu jab yesterday and my arm is like a lump of lead and red hot, is that ok
    my child ate a daffodil bulb
    can i give my 3 year old piriton
    can i sleep in contact lenses
    colonoscopy tomorrow, on the second sachet, nothing is happening yet
    nalmefene
    how long does the coil last
    do hernias go away on there own
    peg feeding pump
    hives
    bv gel
    what is the best treatment for teenage acne
    what helps a baby with colic
    burn blister
    can dogs have human antihistamine
    panic attack in tesco, left the trolley, i havent been back in a month
    lost voice
    how do i know if its croup or a cold
    they have found my gran has a b12 problem and a goitre and she thinks its the new fridge
    can my child have calpol and nurofen together for teething
    labour signs
    started tamsulosin last week and now nothing comes out when i climax, is it normal
    handled a hairy plant on the allotment and have burns in the sun, giant hogweed i reckon
    how long off lifting after a groin hernia repair
    five years clear of bladder cancer today, going for a curry
    my 8 year old has just been told shes type 1, we come home tommorow, im terrified of the \
    nights
    nose has bled on and off since i started the steroid spray for my hay fever, left side only
    why cant i have grapefruit with atorvastatin
    naproxen with food
    can you drink on mesalazine
    three years trying and just starting clomid, what day do i take the first one
    my toddlers ear is leaking yellow stuff
    ive taken my warfarin twice tonight
    my 3 year old has a temperature and a rash of tiny rough spots like sandpaper and a red \
    tongue, scarlet fever is about at nursery
    where is the nearest stop smoking clinic
    slipped disc
    do braces hurt when they are tightened
    nosebleed kids
    radiotherapy skin
    can i donate breast milk
    kidney stones
    ramipril missed dose
    teething gel
    stoma bag came off in the supermarket, i wanted to die of shame, tell me it gets better
    vitamin a overdose
    mum is 88 and her bottom dentures float about, she has lost weight, can they be relined
    my epilepsy tablets the keppra changed brand and i feel rotten
    what is a syringe driver infusion pump for chemo at home
    lost the baby at 11 weeks and everyone keeps saying at least it was early, thats all i \
    wanted to say
    tick bite
    hepatitis c
    how long does gout last
    a contact lens has gone up behind my eye, felt it this morning, cant find it
    how do i clean dentures
    came off venlafaxine too fast, in bits, crying at adverts
    tacrolimus missed
    what happens if you take two cetirizine
    can i drive with sleep apnoea
    iron overdose toddler
    i had a kidney from my sister and i take tacrolimus, i was sick an hour after it
    how do you pass a kidney stone faster
    bisoprolol stop
    i was referred to skin in march, heard nothing, is there somebody i can ring
    late period
    aura
    condom broke about 30 hours ago and its a bank holiday, where do i get the tablet
    restless legs
    implant removal
    was given letrozole to bring on ovulation and have had five days of headaches
    baby jaundice
    reflux baby
    salmonella
    breast pump
    how do i help my daughter who wont eat because of anorexia
    my leg below the knee is hot and red since i scratched a gnat bite and its creeping up, drew \
    round it with a biro
    asthma nurse changed my inhaler to a powder one and i cant tell if anything comes out
    the optician saw a freckle at the back of my eye and has sent me to a special hosptial, im \
    scared to look it up
    ive a tooth thats been grumbling and this morning half my face is swollen, no dentist will \
    see me
    whiplash
    chickenpox going round playgroup and my little girl has three spots on her tummy since bath \
    time, how do i tell
    what do i do if i miss apixaban for af
    dog ate a whole bag of raisins, about 20 minutes ago, hes a beagle
    catheter bag leg
    cataracts
    when do chickenpox spots scab over
    my 4 month old screams every evening from six till nine with his knees up, tried the colic \
    drops
    lupus
    how long do sertraline side effects last
    12 week scan
    what is a normal sugar level after food
    why does my libre sensor fall off
    miscarriage
    how do i book a gp appointment online
    chilblains
    two weeks of a blocked nose and my top teeth ache when i bend down, is that sinuses
    i am on isotretinoin 40mg and my lips are in ribbons, also feeling very low on it
    chemo hair
    do i take levothyroxine before breakfast
    my two year old has been eating red berries off the neighbours tree, i think its yew
    what happens if my dog misses his phenobarbital
    insulin run out
    how do i pill a cat
    when do you start weaning
    type 1 diabetes
    my rabbit has stopped eating, sat hunched, no droppings since last night
    how do i know if my ankle is sprained or broken
    braces
    dialysis three times a week, the thirst is the worst part, how do other people manage
    do you need to tell school about threadworms
    cpap machine leaks round my nose and dries my throat, wife says it sounds like darth vader
    is mumps dangerous for men
    smear test
    how long is recovery after knee keyhole surgery
    my cpap machine blows air in my eyes
    my son has had chickenpox a week and one of the spots on his back has gone hot and swollen \
    with pus
    how do i treat nappy rash that bleeds
    i took my methotrexate two days running by mistake
    rosacea
    how is endometriosis diagnosed
    can i miss one lamotrigine
    waiting for a liver, 7 months on the list, phone by the bed, its like being pregnant with no \
    due date
    my horse is rolling and sweating
    metformin with food
    what is the drink before a colonscopy like
    can you grow out of an egg allergy
    do steroid injections work for frozen shoulder
    i took my mounjaro on wensday instead of sunday, when is the next one
    alendronic acid
    can i take sildenafil after wine
    diverticulitis again, left side, same as last time, can i take the antibiotics i had over
    how long before depo provera wears off
    my dads urinary catheter is blocked and he cant wee
    my husband is on home oxygen and the concentrator alarm is sounding with a yellow light
    my oestrogen patch keeps falling off
    peak flow
    endometriosis
    what is the dose of estradiol gel
    total cholesterol 7.1 and im slim and run, do i really need a statin
    my face goes purple with one glass of red, doctor said rosacea, gave me a cream called \
    ivermectin, isnt that for horses
    do varicose veins come back after laser
    the bowel test says blood found and they want me to have the camera, does it always mean \
    cancer
    sickle cell
    lamotrigine
    ibs
    amoxicillin dose child
    when can i wear makeup after a cataract op
    can i wear my hearing aid in the rain
    how long does viagra last
    my ileostomy has put out nothing but water all day, must be three litres, and cramp
    cystitis sachets
    what is toxic lithium level
    ingrown toenail
    does my daughter have to wear her eye patch at school
    do i pay for prescriptions at 60
    how late can a period be
    sinusitis
    cast on my arm since wensday and my fingers are tingling and fat
    levetiracetam dose
    how do you treat conjunctivitis in a newborn
    i am on methotrexate for my rheumatoid and have a chesty cold, do i skip this weeks dose
    what to do if a toddler swallows a lily berry
    husband on tpn at home, the pump says battery low and its plugged in
    my newborn looks a bit yellow today and is sleepy at the breast, midwife not due till \
    thursday
    recovery position baby
    can you get the flu from the flu jab
    my wheelchair, had since my leg was amputated, has a bent caster and they say 6 weeks
    sarcoidosis they say, ive never heard of it, i thought it was just a cough
    lips swell up every few weeks for no reason, my mum had it, is that angioedema
    how do i stop my stoma bag leaking at night
    why has my breast pump lost suction
    what do i do if a baby chokes on a grape
    can my baby have jabs with a snuffle
    missed pill
    choking baby
    ear syringing
    just back from goa and my belly has been bad for 2 weeks with eggy burps, could it be \
    giardia
    eczema
    polymyalgia
    what exercises for osteoporosis of the spine
    keto
    does elvanse stop you sleeping
    stopped smoking 9 days ago on patches, they bring me out in a square rash, could bite \
    somebody
    antabuse alcohol
    how do i get water out of my ear
    sheep went down after lambing, calcium under the skin helped, what next
    my mums hearing aid is in the wash, literally, it went through at 40, can it be dried out
    what antibiotics for a tooth abscess
    when can i drive after a stent
    do iron tablets turn poo black
    how many days off shcool with scarlet fever
    steroid taper eczema
    does simvastatin cause achy legs
    cluster headache
    does a cat scratch need a tetanus
    horse colic
    what foods help arthritis in the hands
    my cyclosporin has a funny new box, is it the same
    how do i get a wheelchair on loan for a broken ankle
    what triggers migraine with aura
    flu jab
    do i pop a blister from new boots
    anorexia
    tamsulosin
    i got hives from the sea in wales, cold water, my arms went like bubble wrap
    how many days metacam for a cat
    when can i drive after a caesarean
    bleach swallowed
    i went without my bisoprolol for four days because of the bank holiday, heart is racing now
    penicillin allergy
    scoliosis brace
    can you drink on mounjaro
    ibs diagnosis after 12 years, dont know what im allowed to eat now, garlic seems to be the \
    enemy
    what happens if you suddenly stop levetiracetam
    melatonin overdose child
    can i go through airport scanners with a pacemaker
    my caesarean cut has opened a bit at one end and its weeping, 9 days after
    hands so cracked from the gel at work they bleed when i make a fist, im in a nursery
    i doubled my concerta by accident
    hrt patches stopped
    fell on the ice on my hand and its swelling by the thumb, can move my fingers, do i need an \
    x ray
    mounjaro
    waiting four years for my sons adhd assessment, school want him out, has anyone used right \
    to choose
    b12 injection
    what kills nits for good
    constantly burping eggs on ozempic and cant face food
    i work in a chicken shed and have had a chest for months, is it farmers lung
    sudden shower of black dots in one eye and a curtain at the side since lunch, should i wait \
    for the optician
    hedgehog out in the day, wobbly, flies on it, who takes it
    i took my long acting insulin twice
    took my last malaria tablet a week early because it gave me wild dreams, do i need to start \
    again
    blue inhaler
    frozen shoulder
    c section scar
    on anastrozole a year and my joints in my fingers are like an old womans, does it stop if i \
    swap
    insulin dose wrong
    my crown has come off on a toffee and im away for the weekend, can i glue it back
    can i vape and use patches
    pancreatitis
    chemo pump leak
    lithium shaky hands
    hand foot mouth
    had a wisdom tooth out thursday and the pain is worse now than on the day with a foul taste
    cpap mask
    my teenager wont leave the house with his acne, the gel bleaches all my towels and isnt \
    doing much
    long covid
    how do i get tested for a penicillin allergy
    boils
    cellulitis
    leg ulcer on my shin, been bandaged twice a week since may, it smells, the nurse says its \
    fine
    on day 9 of shingles, like being ironed, nobody warned me
    viagra
    how much vitamin d should i take in winter
    bitten on the hand by next doors cat yesterday, now its throbbing and puffy
    where do i put the insulin pump at the beach
    nasal polyps
    lupus flare again, rash on my face like a butterfly, tired to the bone, hydroxychloroquine \
    isnt holding it
    i have to move my legs all night, crawling feeling, ropinirole made me gamble
    bowel cancer kit
    meter says HI, not a number, i feel thirsty
    guinea pig mites
    they sent a letter home about worms and now we are all itching, do the grandparents have to \
    take the tablet too
    covid test faint line
    tongue tie
    what can i eat on chemo with a sore mouth
    my brother had his tonsils out the day of the moon landing and missed it, still moans
    are floaters normal at 50
    fungal nail
    i missed three days of venlafaxine and get zaps
    how do i clean breast pump tubing
    my hair is coming out by the handful since i had covid, will it come back
    how do i get a copy of my medical records
    stye
    libre sensor
    how do i get a sick note for flu
    how do i calibrate my glucose meter
    anaemia
    cat has diabetis, im supposed to inject her twice a day, i cried the first time, now she \
    purrs
    what helps sickness in pregnancy
    how do you change the tubes on a hearing aid
    can i drink on roaccutane
    had a skin tag tied off with cotton by my friend and now its black
    i was sick after the morning after pill
    wasp sting
    how do i get talking therapy for ocd
    sertaline and alcohol
    mirtazapine stop suddenly
    how do i do the bowel cancer poo test
    vitiligo
    can ibuprofen make periods lighter
    shingles jab
    ivf
    my daughter is 15, counts every grape, in the bathroom after meals, says its none of my \
    business
    does st johns wort affect the implant
    does amlodipine make your ankles swell
    how do i know if my dog is in pain
    formula tin
    ive heartburn every single night since i turned 50, sleep on two pillows
    appendix
    the cat hasnt weed since yesterday, keeps squatting and crying
    propranolol running out
    do nicotine patches work if you still smoke
    stoma bag
    can i fly at 30 weeks
    sprained ankle
    ate a biscuit with hazelnuts in and my lips are tingling and swelling
    metformin goes straight through me, been on it a month, is the slow release one kinder
    partner is on finasteride for his hair, im trying for a baby, does it matter
    does cpap stop snoring
    how long befor frontline works on fleas
    the feeding pump is alarming occlusion on my daughters peg
    how do you use gtn spray for angina
    stung in the mouth by a wasp in my cider
    they froze a wart on my finger and its come up in a great blood blister
    i am using betnovate on my hands for weeks and the skin is going thin, how do i come off it
    dad on donepezil is having awful nightmares, could he have it in the morning
    sciatica stretches
    i felt a thickening in my breast on tuesday and have got a clinic date for the 14th, im \
    going mad waiting
    what can i see after cataract surgery
    hrt gel
    how often do you replace nebuliser tubing
    peanut allergy
    kennel cough
    does quetiapine make you hungry
    is my blood pressure machine accurate
    type 2 diet
    chicken pox incubation
    caffeine withdrawal
    doctor gave me amoxicillin for my chest and ive come up in a rash on day 5, do i stop it
    flea drops
    pharmacy is out of my methadone script till monday and im rattling
    20 week scan
    athletes foot
    third round of fec chemo and my temperature is 38.2, its 11 at night
    i was halfway through my penicillin for a throat and left it at my mums, four doses missed, \
    start again or carry on
    i had my ears syringed and now theres a ringing that wont go, its like a kettle
    what do i do if someone has swallowed bleach
    just want to say the lady in audiology was so kind to my deaf mum
    what happens if i miss a dose of amoxycilin
    on carbimazole and ive got a sore throat, the leaflet says get a blood test
    on elvanse 50 and its worn off by two, homework is a war zone
    im on lamotrigine for bipolar and have come up in a rash, only on it 3 weeks
    salbutamol shaking
    i have ra and lupus and what i would like is one week without an appointment
    been on evorel patches four months and now have a bleed, is that allowed to happen
    my fish has white spots and fins clamped, how much of the blue medicine per litre
    baby is 9 weeks and brings up half of every feed, health visitor says reflux, is there a \
    better milk
    pacemaker fitted a week and the wound over it is red and hot to touch
    can you get hooked on codeine linctus
    what do i do about a missed co-careldopa
    i have a hard red wedge on my left breast and feel like ive got flu, feeding a 3 week old, \
    do i keep feeding that side
    can you miss days of methylphenidate at weekends
    how do i get home oxygen
    what do i do if the peg tube falls out
    weight watchers
    the chemist has no libre sensors and i have no strips left for my meter either
    my mum thinks her new blood pressure pills turned her wee green but she did have asparagus \
    and a lot of it
    my son came off his scooter and his elbow is the size of a tennis ball
    psa test
    my dog ate my blood pressure tablets
    when can i kneel after a knee replacement
    champix
    is cradle cap catching
    i was an auxiliary for 31 years on chest ward, we used to boil the glass syringes
    rotator cuff
    what cream for eczema on eyelids
    my son used his epipen at school, the ambulance came, and now i need a new one before monday
    my cramps are so bad on day one i am sick, mefenamic acid used to work
    how do i come off citalopram
    does copd get worse in cold weather
    is there a cure for macular degeneration
    my mother is 79 and didnt get a letter for the shingles vaccine, do i ring the surgery
    citalopram withdrawal
    how much chocolate is bad for a spaniel
    when should a bunion be operated on
    dandruff
    had a gastric bypass 2 years ago and now go faint after sweet things, is it dumping
    my daughter has snapped the wire on her brace and its digging in her cheek
    what is the rash that doesnt fade with a glass
    can i change my dermatology appointment
    narcolepsy
    i gave my hundredth pint of blood on wensday and they gave me a badge and a club biscuit
    i am sixteen and my wisdom teeth are through already and pushing my front ones crooked
    weaning
    i have had tightness across my chest walking to the shop, goes off when i stop, the gtn is \
    out of date
    what foods have iron for anaemia
    underactive thyroid
    does hrt make you put on weight
    had unprotected sex at the weekend and now its burning when i wee, where can i get tested \
    without my gp knowing
    getting up 5 times a night to wee, im a man of 70, is it my prostate
    can i swim with a colostomy
    mumps
    low sperm count, 4 million, gave up the hot tub and the bike, how long till it shows
    how long do hearing aid batteries last
    is it safe to whiten teeth at home
    i ran out of sertraline and the surgery is shut
    i have had a verruca for 3 years, frozen it, banana skinned it, duct taped it
    methotrexate
    how long do you bleed after a miscarriage
    does fluoxetine make you lose your appetite
    depo injection
    psoriasis
    knee arthroscopy tomorrow and theyve not told me about crutches
    nits again, third time this term, ive used the lotion and the comb and im losing the will
    something bit me at the campsite and now i have a blister as big as a plum
    can you get tonsillitis twice in a month
    how do i treat red mite in chickens
    i had 3 days of steroids left for my asthma and stopped as felt well
    crohns
    icd shock
    corns
    glue ear
    finasteride side effects
    inr was 5.8 today and they told me to miss two, i have a nosebleed wont stop
    grandson had the top off the toilet cleaner, his breath smells of it
    mirtazapine weight
    bunion surgery was in january, i still cant get in a proper shoe, foot swells by dinner time
    melanoma
    how do i flush a ng tube
    morning after pill
    lansoprazole before food
    hot flushes every half hour in the middle of meetings, cant have hrt because of breast \
    cancer, what else is there
    eight weeks pregnant with brown spotting, no cramps, the early unit dont answer
    prednisolone taper
    morphine syrup for mum, she has bone cancer, how long between doses
    i count the light switches forty times befor bed, 32 years old, never told a soul
    tennis elbow
    our labrador is epileptic, on phenobarb, i missed tonights and this mornings
    glucose meter strips
    my lithium ran out on friday
    my husbands parkinsons tablets were given two hours late on the ward and he froze solid
    my dad mixes up his white and blue warfarin tablets, is there a better one for his af
    rotigotine patch fell off my mums back in the shower, she has parkinsons, do i put a new one \
    on
    my chemo bottle pump looks the same size as yesterday
    gave birth 4 months ago and when i laugh i leak, too shy to ask the nurse
    ms nurse has left and nobody has taken over, ocrelizumab is due in june
    what does postnatal depression feel like
    i have drops for glaucoma and i always miss my eye and waste half the bottle, then it runs \
    out before the month is up
    i ran out of novorapid on holiday
    how do i stop a baby scratching eczema
    he snores so loud the neighbours know, we tried strips, sprays and a tennis ball
    our shcool has a case of meningitis in year 6, do the little ones need antibiotics
    what do i say to mum with dementia who wants to go home
    tetanus
    atorvastatin grapefruit
    i lost my smell in 2021 with covid and now everything smells of burnt rubber, does it ever \
    come right
    how do you clean a spacer
    iron tabelts are bunging my daughter up, shes anaemic from heavy periods, can she have it \
    every other day
    how do i get tested for adhd as an adult
    why do i keep geting mouth ulcers
    how many calories to lose a stone
    stomache ulcer
    why does my brown inhaler give me thrush
    ive had thrush four times this year and the cream from the chemist isnt touching it any more
    whooping cough
    pain under my right ribs after every fish and chips, through to my shoulder blade, is it \
    gallstones
    how long is covid catching for
    lithium level
    big toe came up like a beetroot overnight and i cant have the sheet on it, had a lot of \
    steak this week
    i gave up bread and lost a stone then put it all on again at christmas
    does tamsulosin make you dizzy
    hiccups for four days since my stomach balloon went in, they gave me nothing
    does pcos stop you getting pregnant
    my chemo pump bottle that i wear round my waist has leaked on my clothes, is it toxic to my \
    kids
    the vet wants 1800 for the cruciate on my staffie, do we go for it
    the tortoise has a runny nose since he woke up
    we think our 18 month old isnt hearing us, he doesnt turn round to the biscuit tin, how do i \
    get a test
    my insulin pump says no delivery
    how do you get rid of a verruca
    cut my thumb on a tin, flap of skin, held it for half an hour and still oozing
    erectile dysfunction
    i lose my voice every october when term starts, im a teacher, any tips besides honey
    gave my 5 year old a double dose of piriton because his dad had already given him some
    """
}
