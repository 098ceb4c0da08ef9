import type { WordList } from './word-list.ts';

const STAFFING =
  '(workforce|headcount|staffing|personnel|manpower|labour force|labor force|human capital|talent|staff|employee base)';

/** Words that hide what happens, by what they hide. */
export interface Euphemisms extends Pick<WordList, 'flags'> {
  /** What to say instead. */
  readonly means: string;
}

export const EUPHEMISMS: readonly Euphemisms[] = [
  {
    means: 'job cuts',
    flags: [
      '(rightsiz*|right siz*|right sized|downsiz*|down siz*|smartsiz*|smart siz*|delayer*|de layer*)',
      `${STAFFING} ..1 (optimisation*|optimization*|rationalisation*|rationalization*|reshaping|rebalancing|realignment*|adjustment*|reduction*|simplification|synerg*|efficienc*|streamlining|resizing)`,
      '(workforce|headcount|manpower) ..1 (transformation|restructuring|action|actions|transition|transitions|redesign|release*|correction*|consolidation*)',
      `(optimise|optimize|optimises|optimizes|optimising|optimizing|rationalise|rationalize|rationalising|rationalizing|streamline|streamlining|reshape|reshaping|rebalance|rebalancing|realign|realigning|resize|resizing|trim|trimming|adjust|adjusting|simplify|simplifying|consolidate|consolidating|flex|flexing) (the|our|its|your|their|this)? (overall|current|existing|global|total)? (workforce|headcount|staffing levels|staff numbers|manpower|personnel|human resources|cost base|labour force|talent base|talent pool|management layers|people cost|people costs)`,
      '(optimise|optimising|optimize|optimizing|rationalise|rationalising|rationalize|rationalizing|streamline|streamlining|resize|resizing|realign|realigning|reshape|reshaping) (the|our|its) (organisation|organization|teams|departments|management structure)',
      '(organisational|organizational|organisation|organization|structural|role|roles|position|positions|people|strategic|job) (rightsizing|realignment|optimisation|optimization|efficienc*|simplification|streamlining|rationalisation|rationalization|rebalancing)',
      '(role|position|job|post) elimination*',
      'reduction* in force',
      'reduction* in (headcount|workforce|staffing levels|personnel)',
      'rationali* ..2 (roles|positions|sites|teams|staff|headcount|workforce|organisation|organization|branches|functions|departments|structure|jobs)',
      '(rationalisation|rationalization|efficiency|simplification) (programme|program|drive|measures|exercise|initiative)',
      '(efficiency savings|cost take out|cost takeout|cost out programme|headcount savings|people savings)',
      '(cost|headcount|people|staff|personnel|merger|workforce|organisational) synerg*',
      'synerg* (gains|savings|effects|potential|targets)',
      '(realise|realize|realising|capture|capturing|unlock|unlocking|leverage|leveraging|harvest|harvesting) (the|our|all|cost|more|further)? synerg*',
      'synergies',
      '(involuntary|voluntary) (attrition|turnover)',
      '(resource|resourcing) (action|actions|reduction|reductions|release|optimisation|optimization|rebalancing|realignment)',
      '(leaner|flatter|slimmer) (organisation|organization|structure|team|teams|workforce|setup|company|management|operating model|set up)',
      'flatten* (the|our|its) (organisation|organization|hierarchy|structure|management)',
      '(business|company|organisation|organization|department|departments|team|teams|function|functions|workforce|division) (will be|is|are|is being|are being|was|were) (resized|right sized|downsized|rationalised|rationalized|slimmed down|scaled back)',
      '(slim|slims|slimming|scale|scales|scaling) (down|back) (the|our|its)? ..1 (organisation|organization|workforce|team|teams|headcount|department|company|staff|structure|management|office)',
      '(operational|structural|labour|staffing|headcount) (efficiencies|synergies)',
      '(workforce|personnel|staffing|headcount) (measures|implications|impact|impacts|challenge|flexibility)',
      '(phase|phased|phases|phasing) out ..2 (roles|positions|jobs|team|teams|staff)',
      '(efficiencies|efficiency) (in|within|across) (our|the)? ..1 (people|workforce|staff|headcount|personnel)',
      'unlock* efficienc*',
      '(spans and layers|natural fluctuation)',
      '(take|taking|takes|took) (out cost|out costs|cost out|costs out)',
      '(roles|positions|jobs|posts|functions) ..2 (no longer (be)? (required|needed)|not be (required|needed))',
      '(headcount|staffing levels|staff numbers|workforce|personnel|manpower) ..1 (will|is|are|to) be (adjusted|aligned|realigned|normalised|normalized|optimised|optimized|rebalanced|reshaped|right sized|rationalised|streamlined|harmonised)',
      '(roles|positions|jobs|posts) ..3 (phased out|wound down|unwound)',
      'sunset* (of)? (the|our|these|some|this)? ..1 (roles|positions|team|teams|jobs|department|role|position|function|functions)',
      '(roles|positions|jobs|posts|headcount) ..2 (be|been|being|are|were) (sunset|rationalised|rationalized|consolidated|streamlined|deprioritised|deprioritized|discontinued|optimised|optimized|released)',
      '(surplus to requirements|surplus (staff|employees|headcount|roles|positions|colleagues|people|capacity in (staff|people)))',
      '(natural wastage|vitality curve|non regretted (attrition|loss|losses|leavers))',
      '(strategic|workforce|capacity|capability|talent|skills) (realignment|rebalancing|resizing|right sizing|repositioning)',
      '(demise|disestablishment) of (the|your|their|this|some|these) ..1 (role|roles|position|positions|post|posts)',
      '(reduce|reducing|lower|lowering|remove|removing|cut) (people related|staff related|personnel) (cost|costs|expenses)',
      '(fte|ftes|headcount|heads) (reduction*|neutrality|optimisation|optimization|avoidance|impact)',
    ],
  },
  {
    means: 'people lose their jobs',
    flags: [
      '(involuntary|employee|staff|workforce|employment) (separation|separations|exit|exits|departure|departures)',
      'separation (package|packages|programme|program|process|event)',
      '(separate|separated|separating|separates) from (the|our) (company|business|organisation|organization|firm)',
      '(let|lets|letting) (some|a few|many|several|a number of|of|these|those|our|people|number)? ..1 (<person>|people) go =($|due|because|from our|in (january|february|march|april|may|june|july|august|september|october|november|december|20*|q*))',
      '(be|been|being|are|were|was|is) let go =($|last|earlier|yesterday|today|by|due|because|from|before|at|this|next|as|in|on|with|and)',
      'letting go of (<person>|some|our|people|a number|number|several)',
      '(transition*|move|moved|moving|exit|exited|exiting|manage|managed|managing|counsel|counselled|coach|coached) ..2 out of (the|our|their|your) (company|business|organisation|organization|role|roles|firm|workforce)',
      '(transition|transitioned|transitioning|exited|exiting|manage|managed|managing|counsel|counselled) (<person>|roles|individuals|them|some|others)? ..1 out $',
      '(be|been|being|are|were|get|gets) (exited|offboarded|transitioned out|managed out|unassigned|decruited|dehired|outplaced|released (to|into|from) (the|our) (market|company|business|organisation|job market|labour market))',
      '(exit|exits|exited|exiting) the (business|organisation) (by|through|under|as part of)',
      '(graceful|dignified) (exit|exits|departure)',
      'onward journey',
      '(managed|mutual|supported|negotiated) (exit|exits|departure|departures)',
      'career transition*',
      '(dehir*|de hir*|decruit*|de recruit*|derecruit*)',
      '(release|releases|released|releasing) (talent|headcount|<person> (to|into) the (job|labour|labor)? market)',
      '(free|freed|freeing|frees) (up)? ..2 (to pursue|for (new|other|fresh) opportunities|for opportunities (elsewhere|outside))',
      '(pursue|pursuing|explore|exploring|seek|seeking|find|embrace|take up|move on to) ..2 (opportunities|challenges|chapter*|options|horizons) (elsewhere|outside|externally|beyond)',
      '(pursue|pursuing) (other|new|different|outside|external|exciting|fresh) (opportunities|challenges|interests|paths)',
      '(opportunities|options|career|careers|future|futures) (outside|beyond) (the|our|of our|of the)? ..1 (company|business|organisation|organization|group|firm|walls)',
      'spend more time with (his|her|their|your) (family|families)',
      '(career (alternative|change opportunity|change opportunities|transition event|transition events|transition programme|transition program)|alternative career)',
      '(graduat*|alumni status) from (the|our) (company|firm|organisation)',
      '(part|parting|parted|parts) (company|ways) with (<person>|some|a number|several|our|many|around|about)',
      '(say|saying) (goodbye|farewell) to (some|a number|several|a few|many) ..2 (<person>|talent)',
    ],
  },
  {
    means: 'fewer people do the same work',
    flags: [
      '(do|does|doing|deliver|delivering|achieve|achieving|get|getting) (even)? more with (less|fewer|fewer (hands|people|staff))',
      'more (output|work|service) (from|with) (less|fewer|the same)',
      '(stretch|stretched|stretching) (roles|assignments) across',
      '(enhanced|extended|broadened|expanded|enriched) (span of control|spans of control|role scope|portfolio of duties)',
      '(span|spans) of control (optimisation|optimization|adjustment)',
    ],
  },
  {
    means: 'less pay',
    flags: [
      '(pay|salary|wage|compensation|remuneration|benefit|benefits|reward|rewards|bonus) ..1 (harmonisation|harmonization|moderation|realignment|restraint|rebalancing|rationalisation|rationalization|optimisation|optimization)',
      '(harmonise|harmonize|harmonising|realign|realigning|rebalance|rebalancing|moderate|moderating|normalise|normalising|recalibrate|recalibrating) (the|our|your|all)? (pay|salaries|wages|compensation|remuneration|benefits|rewards|bonuses)',
      'negative (growth|pay growth|salary growth|increase|adjustment)',
    ],
  },
  {
    means: 'we close the site',
    flags: [
      '(footprint|site|office|branch|store|location|estate|property|network|plant|ward) (rationalisation|rationalization|optimisation|optimization|rebalancing|simplification)',
      '(optimise|optimize|optimising|optimizing|rationalise|rationalize|rationalising|reshape|reshaping|simplify|simplifying|consolidate|consolidating|right size) (the|our|its) ..1 (footprint|estate|site network|branch network|store network|office footprint|locations)',
      'mothball*',
      '(reduced|smaller|lighter) (office|site|branch|store) (footprint|presence)',
    ],
  },
  {
    means: 'budget cuts',
    flags: [
      'budget* (realignment|rebalancing|harmonisation|optimisation|optimization|moderation|rationalisation)',
      '(cash releasing|cost improvement programme|cost improvement program|cost improvement plan|fiscal consolidation|spending discipline|cost discipline)',
    ],
  },
  {
    means: 'what went wrong',
    flags: [
      '(suboptimal|sub optimal|less than optimal) (outcome|outcomes|result|results|performance)',
      'negative patient (outcome|outcomes)',
      '(challenging|exciting) (opportunity|opportunities) to (improve|learn|reset)',
      'deferred success',
    ],
  },
];
