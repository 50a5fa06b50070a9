extension UnansweredQuestions {
  /// Other medicines and devices, in the words of danger.
  static let otherUrgent = """
    ran out of fluoxetine
    ran out of lyrica
    no insulin left
    out of ventolin inhaler
    missed my metoprolol
    missed two methotrexate
    missed depo injection
    forgot my escitalopram
    stopped paroxetine feel awful
    stopped hydrocortisone suddenly
    stopped levothyroxine what now
    coming off duloxetine
    coming off prednisolone
    coming off oxycodone
    nortriptyline withdrawal
    nitrazepam withdrawal signs
    nicotine gum withdrawal
    tea withdrawal headache
    pregabalin cold turkey
    dipping tobacco cold turkey
    took too much pregabalin
    took double amlodipine
    two ramipril by accident
    double dose levothyroxine
    double dose of concerta
    methotrexate every day mistake
    too many dihydrocodeine
    metformin overdose
    propranolol overdose
    loperamide overdose signs
    zopiclone overdose hard to wake
    omnipod alarm screaming
    insulin pump stopped
    tandem pump occlusion alarm
    feeding pump beeping
    kangaroo pump error
    breast pump stopped sucking
    syringe driver beeping
    cpap machine alarm
    pacemaker beeping
    icd shocked me
    dexcom low alarm
    baby monitor alarm
    carbon monoxide alarm sounding
    drug fridge alarm
    bed sensor alarm nan
    dialysis machine alarm
    oxygen concentrator alarm
    wound vac beeping
    epidural pump empty
    asthma cant breathe
    croup trouble breathing
    peanut throat swelling
    bee sting face swollen
    febrile seizure toddler
    missed keppra had seizure
    seizure low blood sugar
    fit after tramadol
    lisinopril lips swelling
    heat exhaustion confused
    panic attack breathing fast
    hyperventilating hands tingling
    dog ate ibuprofen
    puppy swallowed sock
    cat chewed lily
    dog phenobarbital run out
    missed dogs insulin
    cat ate my venlafaxine
    horse bute double dose
    toddler swallowed vape juice
    child swallowed melatonin gummies
    swallowed bleach
    missed yasmin twice
    nuvaring out too long
    ran out of warfarin
    missed apixaban dose
    skipped tacrolimus
    ran out of butrans patches
    missed methadone three days
    estradiol patches out
    lithium toxicity signs
    took perindopril twice
    serotonin syndrome signs
    clozapine missed 48 hours
    adrenal crisis signs
    effexor stopped suddenly
    stopped ritalin feel flat
    Can I stop sertraline all at once?
    Can I stop bisoprolol all at once?
    I feel better. Can I stop my penicillin now?
    I stopped mirtazapine and feel ill. What now?
    What are the signs of pregabalin withdrawal?
    What are the signs of steroid withdrawal?
    How long does lowering the venlafaxine dose take?
    How do I come off amitriptyline safely?
    How do I come off clonazepam safely?
    What if I cannot keep my lamotrigine down?
    What do I do if I run out of insulin?
    What do I do if I run out of thyroxine?
    What do I do if my insulin pump alarm sounds?
    What do I do if the feeding pump alarm sounds?
    What do I do if I miss a dose of warfarin?
    What if I miss a dose of ramipril?
    Can you overdose on gabapentin?
    Can you overdose on antihistamines?
    What if someone took too much zopiclone?
    I took two doses of candesartan by accident. What now?
    I took two doses of lithium by accident. What now?
    Is it too much insulin or too little?
    Is it too much thyroxine or too little?
    what happens if you stop beta blockers suddenly?
    is it dangerous to stop statins suddenly?
    is it dangerous to stop olanzapine cold turkey?
    can stopping diazepam suddenly cause a fit?
    can missing phenytoin bring on a seizure?
    why is stopping prednisone suddenly dangerous?
    what if the pharmacy has no gabapentin in stock?
    who do i call when my libre alarm won't stop?
    why does my cpap keep alarming for a leak?
    does a beeping defibrillator mean go to hospital?
    how urgent is a late contraceptive implant change?
    can i double up after missing my topiramate?
    can i take my missed methotrexate two days late?
    how many puffs of ventolin is too many?
    what are the signs of too much levothyroxine?
    what are the signs of too much caffeine?
    is trembling after quitting espresso an emergency?
    how long does nicotine withdrawal go on?
    does coming off the pill make you ill?
    can coming off hrt suddenly be dangerous?
    what if a child swallows a contraceptive pill?
    what if my toddler drank calpol from the bottle?
    what if a dog swallows a tramadol tablet?
    what do i do if my cat misses thyroid tablets?
    can a dog have withdrawal from prednisolone?
    my terrier swallowed five grapes, is that an emergency?
    how do i wean my dog off trazodone?
    should i ring 999 for a swollen tongue after nuts?
    can a hornet sting stop your breathing?
    can heat stroke give you a seizure?
    what do i do when a seizure follows low sugar?
    can bupropion cause a seizure at a high dose?
    what if epilepsy tablets were missed and a fit starts?
    what if my ankles swell on pioglitazone?
    what if i faint after taking doxazosin?
    what if i get chest pain on sumatriptan?
    what if my ears ring from aspirin?
    what if i cannot pass urine after antihistamines?
    what if there is blood in my urine on warfarin?
    what if i see things after starting ropinirole?
    what if i get confused on oxybutynin?
    my portable oxygen is about to run out, who do i ring?
    what if my syringe driver runs dry overnight?
    is a chirping carbon monoxide alarm dangerous?
    what if my insulin pump falls in the sea?
    what if grandad missed a week of donepezil?
    can you go cold turkey from codeine?
    can i go cold turkey off otrivine nasal spray?
    is it safe to stop quetiapine in one go?
    is it safe to stop hydroxyzine in one go?
    i missed my adalimumab jab, do i inject today?
    i ran out of edoxaban, can i wait until monday?
    we ran out of sodium valproate, how serious is it?
    out of salbutamol and wheezing, where do i go?
    is a racing heart normal after stopping propranolol?
    is fever after stopping steroids an emergency?
    are hallucinations normal after stopping zopiclone?
    are goosebumps a sign of oxycodone withdrawal?
    how long do sertraline withdrawal signs last?
    what is the antidote for a beta blocker overdose?
    what if i injected my mounjaro twice?
    i took my fluoxetine twice today, should i worry?
    does a missed thyroid tablet show the same day?
    should i sleep with my nicotine patch still on?
    ran out of my fluoxetine on friday and the surgery is shut till tuesday, i already feel \
    shaky and weepy, can the chemist give me a few days supply
    i missed three days of pregabalin because the post was late and now im sweating and cant \
    sleep, do i go back to the full 300 or start low
    stopped my escitalopram cold turkey two weeks ago and the floor tilts when i walk, is this \
    withdrawal or have i got something else
    my husband has been on prednisolone 20 mg for polymyalgia since june and ran out yesterday, \
    he is grey and being sick, is that an emergency
    took my ramipril twice because i lost track of the days, im lightheaded when i stand, do i \
    skip tomorrow or call someone
    mum took her methotrexate every day this week instead of once, she has mouth sores now, who \
    do we phone at this hour
    insulin pump alarm says occlusion and my sugar is 19 with ketones, my team is not answering, \
    do i inject with a pen
    nurse set up a syringe driver for dads pain and now it has a red light and a beep every few \
    seconds, nobody told us what to do
    my sons feeding pump alarm goes off every ten minutes saying no food but the bag is full, \
    its 2 am and the helpline is shut
    dads pacemaker started a two tone beep from inside his chest this morning, he says he is \
    fine, do we call the clinic or an ambulance
    cpap alarm says high leak and my wife wakes gasping, is she safe to sleep without it until \
    the shop opens
    my icd gave me two shocks in a row at the tram stop, i feel ok now, am i meant to go to \
    hospital or just ring the device clinic
    daughter 6 had a seizure after we forgot her epilim at grandmas for two nights, she is \
    asleep now, do we wake her to give it
    my brother has epilepsy and ran out of carbamazepine on holiday in crete, he had a fit at \
    breakfast, what do we tell the hospital
    ate a satay by mistake and my lips and tongue are swelling, nut allergy, pen is out of date, \
    do i use it anyway
    my lad is wheezing hard and his reliever inhaler ran out an hour ago, no pharmacy open, \
    where can i get one now
    bumblebee got my wife on the eyelid and one side of her face is swollen shut, breathing is \
    fine, do we wait or go
    after the half marathon in this heat my friend is confused, hot as an oven and not sweating, \
    is that an ambulance job
    they stuck on a second fentanyl patch without taking off the old one and now nan is hard to \
    wake with slow breaths, what do we do
    coming off 40 mg oxycodone after my hip op and i cant stop yawning and running to the loo, \
    how long does this last
    my gp halved my diazepam in one go and now my jaw trembles and the lights seem loud, can \
    lowering it that fast cause fits
    quit the duloxetine because of the sweats and now theres a buzz in my head each time i move \
    my eyes, how do i come off it properly
    been off cigarettes four days, chest is tight and im snapping at the kids, is this nicotine \
    withdrawal or should i see a doctor
    gave up six cans of monster a day on sunday, my head is pounding and i threw up twice, is \
    caffeine withdrawal dangerous
    contraceptive patch fell off in the sea on tuesday and i only saw it today, am i covered or \
    do i need the emergency pill
    i forgot my levothyroxine for a month after moving house and i am freezing, puffy and slow, \
    do i go straight back to 125
    doubled my insulin by mistake, 40 units instead of 20, sugar is 7 now, how long do i have to \
    watch it through the night
    swallowed my sons elvanse capsule instead of my hay fever one, heart is banging away, is a \
    single one enough to harm a grown woman
    my toddler got into nans handbag and the metoprolol strip has two empty holes, he seems \
    normal, do we wait for signs
    teen took a handful of diphenhydramine for a dare, she is seeing spiders on the wall and \
    picking at her sheets, how long until it leaves her
    i think grandad had his night time zopiclone twice, he is snoring and we cant rouse him \
    properly, leave him to sleep it off or ring
    our border collie ate a whole bar of dark chocolate and is shaking, vet is an hour away, do \
    i make him sick
    kitten licked up some of my citalopram drops, pupils huge and she is yowling, how long does \
    that stay in a cats body
    the vet put our spaniel on phenobarbital and we ran out over the bank holiday, can he have \
    fits from missing it
    my old pony gets prascend for cushings and we missed ten days, do i go back to the full \
    tablet or start again slowly
    gave the dog his bravecto chew twice in one month by accident, he is wobbly and twitching, \
    is that too much
    stopped my lamotrigine for a week as i felt better, do i go back to 200 straight away or \
    build it up again like at first
    the chemist cannot get my hrt gel for three weeks and the sweats are back already, is it bad \
    to just stop like that
    cant get my creon anywhere, no stock at four chemists, and without it everything i eat runs \
    straight through me, what do i do
    supply problem with my adhd meds, been without concerta for 9 days, i am nodding off at work \
    and crying, is that withdrawal
    on holiday in spain and left my apixaban at home, had a lung clot last year, how urgent is \
    it to find some today
    i missed my ciclosporin last night and this morning, liver transplant 2 years ago, do i take \
    it late or wait for the next one
    was sick twenty minutes after my levetiracetam, do i take it a second time or wait until \
    tonight
    my aunt took a whole weeks dosette of bisoprolol and simvastatin at once, pulse is forty, \
    she is talking, do we wait for signs
    jumped from 75 to 225 venlafaxine by misreading the label, jaw clenched and shaking, is this \
    serotonin syndrome or nerves
    half an hour after the first cefalexin my throat went tight and i have hives on my belly, is \
    that allergy, do i ring 999
    started enalapril on monday and woke with a fat lip like a boxer, is that the tablet, should \
    i stop it today
    home oxygen concentrator is alarming and the power is off in our street, mum has copd, spare \
    cylinder has an hour left
    dialysis machine at home keeps alarming for air in the line, my husband is already hooked \
    up, what do i do first
    baby has an apnoea mattress alarm that goes off every night though she is pink and \
    breathing, do we need to go in each time
    carbon monoxide alarm went off at 4 am and we all have headaches and feel sleepy, we opened \
    windows, do we need hospital
    alarm on our vaccine fridge at the surgery sounded over the weekend, logger says eleven \
    degrees, do we throw the lot
    smoke alarm in the flat above has been screaming for an hour and nobody answers the door, is \
    that a 999 thing
    breast pump died on me, i am rock hard with a fever and a red hot patch, is it an emergency \
    on a sunday
    my tpn pump alarm says air in line and the home nurse line is engaged, can i stop the feed \
    and restart after
    nerve block pump from my shoulder op is empty a day early and my fingers are still numb, \
    ring the ward or leave it
    stopped my losartan because i felt well and today the machine says 198 over 110 with a \
    headache, what do i do
    ran out of doxazosin a week ago and have it again now, is it 1 mg like the first time or my \
    old 8
    forgot my night lantus and its 9 am, do i take it now or wait for tonight, sugar is 16
    my flatmate took lemsip max plus paracetamol on top all week for the flu, now her eyes are \
    yellow, is that an overdose
    found two rivastigmine patches on mums back this morning and she is sweating and being sick, \
    do i take both off
    our three year old drank fluoride mouthwash, maybe two gulps, he says his tummy hurts, do we \
    need the poison line
    my nephew swallowed two little magnets off a toy, no pain yet, do we wait for them to pass \
    or go in
    was on oramorph in hospital and sent home with none, the runs and gooseflesh all night, can \
    the gp bring me down slowly
    neurologist says wean clobazam over a month but she jerks more with each drop, do we hold or \
    carry on with the steps
    my brown steroid inhaler finished ten days ago, is it risky to stop it suddenly, im coughing \
    at night again
    been using symbicort twice what it says by mistake for a month and my voice is gone, is that \
    an overdose
    on steroid cream four years and stopped at easter, skin is red and oozing, i read about \
    withdrawal from that, is it real
    stopped xylometazoline after years and cant breathe through my nose at night, i panic, how \
    do people come off the stuff
    i lost my methadone bottle on the train and the clinic is shut till monday, sweating \
    already, who gives an emergency supply
    i take hydrocortisone for addisons and have a vomiting bug, cant keep the tablets down, is \
    it time for the injection
    grandma stopped her glaucoma drops in march when they ran out, now she sees rainbows and her \
    eye aches, how urgent
    my wife missed her rivaroxaban on a long flight and her calf is swollen and hot, is that a \
    clot, where do we go
    im on warfarin and banged my head on a cupboard, small lump, feel fine, do i need a scan \
    tonight
    stood up too quick after my tamsulosin and passed out in the bathroom, first time ever, do i \
    stop it
    got a racing heart after two nurofen cold and flu tablets, pulse 130, do i wait for it to \
    pass or call
    she took a friends pregabalin at a party with vodka and is slurring, do we let her sleep or \
    ring an ambulance
    threw up an hour after my malarone at the jungle lodge, do i take another, we have only just \
    enough
    the counter on my relvar inhaler says 0 but it still tastes of something, am i getting \
    medicine or have i run out
    chest tight and i cant get a full breath since exams began, lips tingle, my mate says panic \
    attack, should i call someone
    my child had a fever of 39.8 and shook all over for two minutes, eyes rolled, the gp says \
    febrile, when do we go back in
    mum is rigid and hot and sweating two days after her haloperidol went up, is it that \
    neuroleptic thing, do we call now
    took four tramadol in an hour by mistake after my gallbladder op and the room is swimming, \
    do i sleep or ring
    insulin pump site fell off overnight, sugar 24 and i feel sick, how much do i correct and \
    when do i get help
    rehab stopped my gabapentin on tuesday without lowering it, i feel crawly and see things in \
    the corner of my eye, is it leaving me
    glucose sensor alarm shrieks low every night at 2 but the finger prick says 6, can i silence \
    it or is that dangerous for my daughter
    """
}
