/** Nicknames: given names that are one, as news writes them in turn. */

const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `william=bill,billy,will,willie robert=bob,bobby,rob,robbie joseph=joe,joey michael=mike,mick,mickey james=jim,jimmy,jamie thomas=tom,tommy
  edward=ed,eddie,ted,teddy richard=rick,dick,rich,ricky charles=charlie,chuck,chas daniel=dan,danny david=dave anthony=tony christopher=chris
  matthew=matt benjamin=ben stephen=steve steven=steve gregory=greg jeffrey=jeff geoffrey=geoff kenneth=ken,kenny ronald=ron,ronnie donald=don,donnie
  timothy=tim samuel=sam,sammy andrew=andy,drew nicholas=nick alexander=alex,sandy lawrence=larry gerald=jerry,gerry jerome=jerry frederick=fred
  francis=frank raymond=ray patrick=pat peter=pete philip=phil,pip phillip=phil douglas=doug leonard=len,lenny eugene=gene walter=walt albert=al
  alfred=al,alf elizabeth=liz,beth,betsy,betty,lizzie margaret=maggie,meg,peggy katherine=kate,kathy,katie catherine=cathy,kate
  deborah=deb,debbie,debra jennifer=jen,jenny susan=sue,susie patricia=pat,patty,tricia barbara=barb cynthia=cindy rebecca=becky jacqueline=jackie
  theodore=ted,theo arthur=art harold=hal,harry henry=hank,harry clifford=cliff bernard=bernie,bern abraham=abe zachary=zach,zack nathaniel=nate
  jonathan=jon joshua=josh jacob=jake victoria=vicky,vicki mitchell=mitch rudolph=rudy terrence=terry vincent=vince sergey=sergei
  muhammad=mohammed,mohamed,mohammad,muhammed aleksandr=alexander dmitry=dmitri alexei=alexey,aleksei`
    .split(/\s+/u)
    .flatMap((entry) => {
      const [full = "", short = ""] = entry.split("=");
      return short.split(",").map((one): [string, string] => [one, full]);
    }),
);

/** The form under which a given name is looked for; "ted" is only the likeliest of several. */
export function fullGivenName(given: string): string {
  return NICKNAMES.get(given) ?? given;
}
