# Ce que dénombrent les chiffres sur les liens entre États payeurs et pays hôtes.
interests-partner = { $partner ->
    [world] monde
   *[other] { $partner }
    }
count-trade-flow = { $flow ->
    [exports] exportations de marchandises, { $reporter } vers { interests-partner }
   *[imports] importations de marchandises, { $reporter } depuis { interests-partner }
    }
count-trade-of-year = échanges de marchandises entre la { $payer } et la { $host }, exportations et importations, selon la { $payer }
count-trade-share = part de la { $host } dans les échanges de marchandises ({ $flow }) de la { $payer }
count-aid-net = aide publique au développement nette de la { $donor } à la { $host }, { $prices ->
    [current] prix courants
   *[other] prix de { $prices }
    }
count-aid-received = aide publique au développement nette reçue de tous les donateurs ({ $host }), prix courants
count-aid-share = part de la { $donor } dans l'aide publique au développement nette ({ $host })
count-aid-us-assistance = aide extérieure des États-Unis à la { $host }, économique et militaire, { $kind }
count-aid-commitments = financements publics engagés par la { $donor } pour la { $host }, { $kind ->
    [oda-like] assimilables à l'aide publique au développement
    [other] autres que l'aide
   *[vague] d'une catégorie qui ne peut être déterminée
    }
count-member-since = { $state } : { $organization }, { $standing } depuis
count-membership-act = { $state } : { $organization }, { $act }
count-recognition-stated = { $state }, au sujet de la { $host } : { $kind }
interests-refugees-area = { $host ->
    [serbia-and-kosovo] Serbie et Kosovo ensemble
   *[other] { $host }
    }
count-refugees-hosted = réfugiés ({ interests-refugees-area }), pays d'asile : { $asylum }
count-refugees-share = part du pays d'asile ({ $asylum }) parmi les réfugiés ({ interests-refugees-area })
count-assembly-roll-calls = votes enregistrés de l'Assemblée générale où la { $payer } et la { $host } { $how ->
    [both] ont l'un et l'autre voté
    [same] ont voté de même
   *[opposed] ont voté l'un pour et l'autre contre
    }
count-assembly-agreement = votes enregistrés de l'Assemblée générale où la { $payer } et la { $host } ont voté de même
count-assembly-position = position de la { $state } estimée d'après ses votes à l'Assemblée générale
