/** Words for people, in the singular. What is not here is taken for a thing. */
export const PEOPLE: ReadonlySet<string> = new Set(
  `you he she who
  everyone everybody anyone anybody someone somebody people person folk those
  staff personnel employee colleague coworker worker workforce team crew group department
  manager leader lead head boss supervisor director executive sponsor foreman chief
  nurse doctor physician midwife surgeon consultant registrar pharmacist therapist carer paramedic clinician porter
  engineer developer programmer coder tester designer architect analyst administrator admin technician operator
  driver dispatcher mechanic electrician welder planner picker packer cleaner cook guard
  agent clerk accountant bookkeeper buyer seller rep representative salesperson cashier
  teacher lecturer assistant officer specialist expert veteran newcomer trainee apprentice intern
  contractor freelancer member partner owner user individual men women man woman guy youngster senior junior
  receptionist secretary coordinator writer reviewer approver author recruiter trainer mentor coach
  management leadership council union committee generation millennial boomer newbie rookie adopter
  resident supporter opponent critic volunteer`.split(/\s+/),
);

/** Parts of names that are words of every sentence: alone they name nobody. */
export const COMMON_WORDS_AMONG_NAMES: ReadonlySet<string> = new Set(
  'will may can mark bill grace joy hope faith rose dawn august april june summer sky art rich frank ernest just young long short strong best good love king van von der den del las los the and'.split(
    ' ',
  ),
);
