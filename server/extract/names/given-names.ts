/** Given names: common ones of many languages, without accents; what begins with one is a person. */

const GIVEN_NAMES = new Set(
  `aaron abby abdel abdul abdullah abe abigail abraham ada adam adel adele adnan adrian adriana agnes ahmad ahmed aidan aisha akbar akira al alain alan
albert alberto alec alejandra alejandro aleksandr alessandro alex alexa alexander alexandra alexei alexey alexis alfonso alfred alfredo ali alice alicia alison
alistair allan allison alvaro alvin amanda amber amelia amin amina amir amit amy ana anastasia andre andrea andreas andrei andres andrew andriy andrzej andy
angel angela angelina angelo angus anita anjali ann anna anne annette annie anthony antoine anton antonella antonia antonio antony antonin april archie ari ariel
arjun armando arnaud arne art arthur arturo arun asad ash asha ashley ashraf asif astrid audrey august augusto avi ayesha aziz barack barbara barney barry bart bashar
bastian beatrice beatriz becky ben benedict benjamin benny benoit bernadette bernard bernardo bernie bert beth betsy betty beverly bianca bill billy bjorn bo bob bobby bonnie
boris brad bradley brandon brenda brendan brent bret brett brian brianna bridget bruce bruno bryan bryce caitlin caleb calvin cameron camila camilla candice carl carla carlo
carlos carly carmen carol carole carolina caroline carolyn carrie carter cassandra catherine cathy cecilia cedric celia cesar chad chandra charlene charles charlie charlotte chelsea
cheryl chloe chris christian christiane christina christine christoph christophe christopher chuck cindy claire clara clarence clark claude claudia claudio clement cliff clifford clinton clive clyde
colin colleen connie connor constance corey cornel cory craig cristian cristina cruz curt curtis cynthia cyril cyrus daisy dale damian damien damon dan dana daniel daniela daniele danielle danny
daphne darrell darren darryl dave david davide dawn dean debbie deborah debra deepak delcy delia denis denise dennis derek dermot desmond devin diana diane dick diego dieter dilip dimitri dina dinesh
diosdado dirk dmitri dmitry dmytro dolores dominic dominik dominique don donald donna dora doris dorothy doug douglas drew duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund edmundo eduardo
edward edwin eileen elaine eleanor elena eli elias elijah elisa elise elizabeth ella ellen elliot elliott elon elsa elvis emanuel emil emile emilia emilio emily emma emmanuel enrico enrique eric erica erich erik
erika erin ernest ernesto esteban esther ethan eugene eva evan eve evelyn fabian fabio fadi faisal farah farid fatima fatou federico felicia felipe felix ferdinand fernando fiona florence florian floyd frances francesca francesco francis francisco
franco francois frank frankie franklin franz fred freddie frederic frederick friedrich fritz gabriel gabriela gabriele gail gareth garrett gary gavin gemma gene genevieve geoff geoffrey george georges georgia gerald gerard gerardo gerhard
gianni gilbert gina giorgio giovanni giulia giuseppe glen glenn gloria gonzalo gordon grace graeme graham grant greg gregor gregory greta guido guillaume guillermo gus gustav gustavo guy gwen hakan hamid hamza hannah hans harald hari harold
harriet harry harvey hasan hassan hassam haruki hayley hazel heath heather hector heidi heinrich heinz helen helena helene helga helmut henri henrik henrique henry herbert herman hernan hilary hillary hiroshi holly hope horst howard hubert hugh hugo
humberto hussein ian ibrahim ignacio igor ilan ilya imran ingrid inigo irene irina iris irma isaac isabel isabella isabelle ismail israel ivan ivana ivanka jack jackie jacob jacqueline jacques jaime jair jake jakob james jamie jamal jan jana jane janet janice
jared jason jasper javad javier jay jean jeanne jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jesus jill jim jimmy joachim joan joanna joanne joao joaquin jochen jodi jody joe joel joerg joey johan johann johannes john
johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua joy joyce juan juana judith judy julia julian juliana julie julien juliet julio julius june jurgen justin jutta kaitlyn kamala kamal kareem karen karim karin karl karla kate katherine kathleen
kathryn kathy katie katrina kay keir keiko keith kelly ken kendall kenji kenneth kent kerry kevin khaled khalid kim kimberly kirk kirsten klaus kofi krista kristen kristin kristina kumar kurt kyle lara larry lars laura lauren laurence laurent laurie lawrence
lea leah lee leif leila len lena leo leon leonard leonardo leonid leonor leopoldo leroy leslie lewis liam lily lina linda lindsay lindsey lionel lisa liz lloyd lois lorena lorenzo loretta lori lorraine lou louis louise luc luca lucas lucia lucie lucy luigi luis luisa luiz lukas
luke lydia lynn mackenzie madeleine madison magdalena mahmoud malcolm malik manfred manoj manuel manuela marc marcel marcela marcelo marcia marco marcos marcus margaret margarita maria marian mariana marie marina mario marion marisa marissa mark markus marla marlene marshall
marta martha martin martina marty marvin mary masha mateo matt matteo matthew matthias maura maureen maurice mauricio mauro max maxim maximilian maya megan mehdi mehmet mei mel melania melanie melinda melissa mercedes meredith michael michaela micheal michel michele michelle mick miguel mikael
mike mikhail miles milton mina mira miranda miriam mitch mitchell mitt mohamed mohammad mohammed mohsen moira molly monica monika montserrat morgan moses muammar muhammad murray mustafa myra nadia nadine nancy naomi narendra natalia natalie natasha nathan nathaniel neil nelson nestor neville newt nicholas
nick nicki nicola nicolas nicole nigel nikita nikki nikolai nikos nina noah noel noah nora norma norman oksana ola olaf ole oleg oleksandr olga oliver olivia olivier omar oscar osama otto owen pablo paige pam pamela paolo pascal pat patrice patricia patrick patti paul paula paulo pavel pedro peggy penny
pervez pete peter petra petro phil philip philipp philippe phillip phoebe phyllis pierre pietro polly prakash priya qasem rachel rafael rahul rainer raj rajesh ralph ramon randall randy raphael rashid raul ravi ray raymond rebecca recep reggie regina reince reinhard rene rex reza ricardo riccardo rich richard rick
ricky rita rob robbie robert roberta roberto robin robyn rocio rod rodney rodrigo roger rohit roland rolf roman romain ron ronald ronan ronnie rosa rosalind rose rosemary ross roxanne roy ruben rudolf rudy rupert russell ruth ryan sabine sadiq sally salman salvador salvatore sam samantha samir samuel sandra sandy sanjay
santiago sara sarah sasha saul scott sean sebastian sepp serena serge sergei sergey sergio seth seyed shane shannon sharon shaun shawn sheila shelby sheldon shelley sherry shinzo shirley sidney sigmar silvia silvio simon simone sofia sonia sonja sophia sophie stacey stacy stan stanley stefan stefano stella stephanie stephen steve steven
stewart stuart sue suleiman sunil susan susana susanne suzanne sven svetlana sydney sylvia sylvie tamara tanya tara tariq tatiana taylor ted teresa terence teri terrence terry tessa thabo theo theodore theresa therese thierry thomas tiffany tim timothy tina tobias toby todd tom tomas tommaso tommy toni tony tracey tracy travis trevor
tricia troy tulsi tyler tyrone ulrich uma umberto ursula valentina valeria valerie vanessa vera vernon veronica vicki vicky victor victoria viktor vikram vijay vince vincent vincenzo viola virginia vito vivian vladimir volker volodymyr wade wallace walt walter wanda warren wayne wendy werner wesley whitney wilfred wilhelm will
willem william willie wilma winston wolfgang xavier xi yair yan yasmin yasser yitzhak yolanda yoko yuki yulia yuri yusuf yves yvette yvonne zac zach zachary zainab zhang zoe zoran wang li chen liu jutta katharina ksenia lyudmila maxime nasser pauline pratik rania sanna jens-uwe sigrid thilo torsten uwe wang yoweri zeid`.split(
    /\s+/u,
  ),
);

/** Whether a word, as its `nameKey`, is a given name. */
export function isGivenName(key: string): boolean {
  return GIVEN_NAMES.has(key);
}
