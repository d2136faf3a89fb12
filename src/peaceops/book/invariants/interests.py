"""Invariants of the tables of book/tables/interests.py."""

from peaceops.book.check import Check

HOSTS = "(SELECT DISTINCT unnest(string_split(hosts, ';')) AS host FROM missions WHERE hosts <> '')"
LIKE_CENSUS = 0.75  # of the exports of the United States: the share that two publishers have within one per cent

TRADE = (
    Check(
        "bilateral_trade.sides",
        "trade is told of two States of which one is the host of a mission, or of a State with the world",
        f"""SELECT reporter, partner FROM bilateral_trade WHERE reporter = partner
              OR reporter NOT IN (SELECT iso3 FROM states)
              OR partner <> 'WLD' AND (partner NOT IN (SELECT iso3 FROM states)
                OR reporter NOT IN {HOSTS} AND partner NOT IN {HOSTS})""",
    ),
    Check(
        "bilateral_trade.values",
        "goods are exports or imports, never below zero, and known after their year has ended",
        """SELECT * FROM bilateral_trade WHERE flow NOT IN ('exports', 'imports') OR amount_usd < 0
           OR vintage <> 'later' OR year(known) <= year""",
    ),
    Check(
        "bilateral_trade.valued",
        "the International Monetary Fund values exports free on board and imports with insurance and freight, the Census "
        "Bureau imports at customs value",
        """SELECT * FROM bilateral_trade WHERE coalesce(valued, '') <> CASE
             WHEN source = 'us-census-trade' THEN CASE flow WHEN 'imports' THEN 'customs' ELSE '' END
             ELSE CASE flow WHEN 'imports' THEN 'cif' ELSE 'fob' END END""",
    ),
    Check(
        "bilateral_trade.world",
        "what a State trades with those of the table is no more than what it trades with the world",
        """WITH w AS (SELECT reporter, flow, year, source, amount_usd AS whole FROM bilateral_trade WHERE partner = 'WLD'),
             p AS (SELECT reporter, flow, year, source, sum(amount_usd) AS parts FROM bilateral_trade
                   WHERE partner <> 'WLD' GROUP BY ALL)
           SELECT * FROM p JOIN w USING (reporter, flow, year, source) WHERE parts > whole""",
    ),
    Check(
        "bilateral_trade.kosovo",
        "Kosovo reports trade from 2008 on and is a partner of others from 2005 on; its exports to the world before 2016 "
        "are not used",
        """SELECT * FROM bilateral_trade WHERE partner = 'XKX' AND year < 2005 OR reporter = 'XKX' AND year < 2008
           OR reporter = 'XKX' AND partner = 'WLD' AND flow = 'exports' AND year < 2016""",
    ),
    Check(
        "bilateral_trade.census",
        "three of four exports of the United States are the same at both publishers, within one per cent",
        f"""SELECT avg((abs(c.amount_usd - f.amount_usd) <= 0.01 * c.amount_usd)::INTEGER) AS alike
            FROM bilateral_trade c JOIN bilateral_trade f USING (reporter, partner, flow, year)
            WHERE c.source = 'us-census-trade' AND f.source = 'imf-dots-us-2023' AND flow = 'exports'
            HAVING alike < {LIKE_CENSUS}""",
    ),
)

AID = (
    Check(
        "bilateral_aid.sides",
        "aid goes from a State, or from all donors, to the host of a mission",
        f"""SELECT donor, recipient FROM bilateral_aid WHERE donor = recipient OR recipient NOT IN {HOSTS}
            OR donor <> 'ALL' AND donor NOT IN (SELECT iso3 FROM states WHERE member)""",
    ),
    Check(
        "bilateral_aid.series",
        "each series has its donors: foreign assistance the United States, official finance China; net aid at prices of "
        "2022 is never below zero in its source, official finance never at all",
        """SELECT * FROM bilateral_aid WHERE vintage <> 'later' OR year(known) <= year
           OR series NOT IN ('oda-net', 'oda-net-2022-prices', 'us-assistance-obligated', 'us-assistance-disbursed',
             'official-finance-oda-like', 'official-finance-other', 'official-finance-vague')
           OR series LIKE 'us-%' AND donor <> 'USA' OR series LIKE 'official%' AND (donor <> 'CHN' OR amount_usd < 0)
           OR series = 'oda-net-2022-prices' AND amount_usd <= 0""",
    ),
    Check(
        "bilateral_aid.united_states",
        "net aid of the United States is the same in the table of the OECD and in the World Bank's, within one per cent or "
        "ten thousand dollars",
        """SELECT o.recipient, o.year, o.amount_usd, w.amount_usd AS other FROM bilateral_aid o
             JOIN bilateral_aid w USING (donor, recipient, series, year)
           WHERE o.source = 'oecd-dac2a-2022' AND w.source = 'wdi-us-aid'
             AND abs(o.amount_usd - w.amount_usd) > greatest(0.01 * abs(w.amount_usd), 10000)""",
    ),
    Check(
        "bilateral_aid.prices",
        "of one donor and year the ratio of prices of 2022 to current prices is the same for all hosts within a tenth, but "
        "for the years of later revisions: the United Kingdom 2018 and 2019, the Netherlands 2019",
        """WITH r AS (SELECT c.donor, c.year, k.amount_usd / c.amount_usd AS ratio FROM bilateral_aid c
               JOIN bilateral_aid k USING (donor, recipient, year)
               WHERE c.series = 'oda-net' AND c.source = 'oecd-dac2a-2022' AND k.series = 'oda-net-2022-prices'
                 AND c.amount_usd >= 10000000),
             m AS (SELECT donor, year, median(ratio) AS middle FROM r GROUP BY ALL)
           SELECT * FROM r JOIN m USING (donor, year) WHERE NOT ratio BETWEEN 0.9 * middle AND 1.1 * middle
             AND NOT (donor = 'GBR' AND year IN (2018, 2019) OR donor = 'NLD' AND year = 2019)""",
    ),
)

MEMBERSHIPS = (
    Check(
        "membership_spells.spans",
        "a spell begins before it ends, is known from the end of its first year, and does not overlap the next of the same "
        "State, institution and status",
        """SELECT * FROM (SELECT *, lead(first_year) OVER (PARTITION BY iso3, body, membership ORDER BY first_year) AS next
             FROM membership_spells)
           WHERE last_year < first_year OR coalesce(last_year, 2014) >= next OR known <> make_date(first_year, 12, 31)""",
    ),
    Check(
        "membership_spells.united_nations",
        "a State is coded as a member of the United Nations from the year of its admission or, where it was recorded every "
        "five years, up to four years later; Germany, India and China by the rules of the project",
        """SELECT s.iso3, s.first_year, m.joined FROM membership_spells s JOIN states m USING (iso3)
           WHERE s.body = 'un' AND s.iso3 NOT IN ('DEU', 'IND', 'CHN') AND s.first_year = (
             SELECT min(first_year) FROM membership_spells f WHERE f.iso3 = s.iso3 AND f.body = 'un')
             AND NOT s.first_year - year(m.joined) BETWEEN 0 AND 4""",
    ),
    Check(
        "membership_acts.known",
        "an act is known from its last possible day",
        "SELECT * FROM membership_acts WHERE on_date <> known OR on_date IS NULL AND length(date_text) = 10",
    ),
    Check(
        "membership_acts.rome",
        "the Rome Statute enters into force for a State no earlier than sixty days after its ratification",
        """SELECT a.iso3, a.on_date, r.on_date AS ratified FROM membership_acts a JOIN membership_acts r
             USING (iso3, organization) WHERE a.act = 'entry into force for the State' AND r.act = 'ratification'
             AND a.on_date > DATE '2002-07-01' AND a.on_date < r.on_date + 60""",
    ),
)

REFUGEES = (
    Check(
        "refugees_hosted.persons",
        "refugees from a host are at least one, in another country, and known after their year has ended",
        f"""SELECT * FROM refugees_hosted WHERE persons < 1 OR origin = asylum OR year(known) <= year
            OR origin NOT IN {HOSTS} OR asylum NOT IN (SELECT iso3 FROM states)""",
    ),
    Check(
        "refugees_hosted.sum",
        "refugees from a host in all countries of asylum are what the yearly series has, but for those whose country of "
        "asylum is not known",
        """SELECT h.host, h.year, h.value, r.persons FROM host_series h
             JOIN (SELECT origin, year, sum(persons) AS persons FROM refugees_hosted GROUP BY ALL) r
               ON r.origin = h.host AND r.year = h.year
           WHERE h.series = 'refugees-from' AND r.persons > h.value""",
    ),
    Check(
        "refugees_hosted.together",
        "refugees from Serbia are told as from Serbia and Kosovo together, others as of the host alone",
        "SELECT * FROM refugees_hosted WHERE (origin = 'SRB') <> (area IS NOT NULL) OR origin = 'XKX'",
    ),
)

ASSEMBLY = (
    Check(
        "assembly_votes.casts",
        "every State has a letter for each roll call of a year, all of one length, and cast at least one vote",
        """SELECT year, count(DISTINCT length(casts)) AS lengths FROM assembly_votes GROUP BY year HAVING lengths > 1
           UNION ALL SELECT year, 0 FROM assembly_votes
             WHERE NOT regexp_full_match(casts, '[YNA-]+') OR NOT regexp_matches(casts, '[YNA]')""",
    ),
    Check(
        "assembly_votes.members",
        "no Member State has votes before the year in which it was admitted",
        """SELECT v.iso3, v.year, s.joined FROM assembly_votes v JOIN states s USING (iso3)
           WHERE s.member AND v.year < year(s.joined)""",
    ),
    Check(
        "assembly_positions.known",
        "a position is of a year with a vote, and known after its year has ended",
        "SELECT * FROM assembly_positions WHERE roll_calls < 1 OR abs(value) > 6 OR year(known) <= year OR year < 2010",
    ),
)

FINANCING = (
    Check(
        "financing_votes.words",
        "a vote on financing is one of the plenary or of the Fifth Committee, on the whole of a text, paragraphs, an "
        "amendment or a motion, on missions of the book; its days are one, or those of a month or year",
        """SELECT vote FROM financing_votes WHERE hall NOT IN ('plenary', 'fifth_committee')
             OR extent NOT IN ('whole', 'parts', 'amendment', 'motion') OR outcome NOT IN ('adopted', 'rejected')
             OR voted_to < voted_from OR known < voted_to OR voted_to - voted_from > 366
           UNION ALL SELECT vote FROM (SELECT vote, unnest(string_split(missions, ';')) AS one FROM financing_votes)
             WHERE one NOT IN (SELECT mission FROM missions)""",
    ),
    Check(
        "financing_votes.named",
        "as many States are named against, and abstaining, as the totals say, where they are named; none is both, and "
        "each is in the list of States",
        """WITH named AS (SELECT vote, against, abstain, string_split(against_iso3, ';') AS n,
               string_split(abstain_iso3, ';') AS a FROM financing_votes)
           SELECT vote FROM named WHERE len(n) <> against OR len(a) <> abstain OR list_has_any(n, a)
           UNION ALL SELECT vote FROM (SELECT vote, unnest(list_concat(n, a)) AS one FROM named)
             WHERE one NOT IN (SELECT iso3 FROM states)""",
    ),
    Check(
        "financing_votes.adopted",
        "what was adopted has two thirds of those present and voting, as the Charter asks of budgetary questions "
        "(Article 18), motions aside; what was rejected has not",
        """SELECT vote FROM financing_votes WHERE extent <> 'motion' AND (outcome = 'adopted') <> (yes >= 2 * against)""",
    ),
    Check(
        "financing_votes.once",
        "a text is voted on once as a whole in a body",
        """SELECT symbol FROM financing_votes WHERE extent = 'whole' AND symbol IS NOT NULL
           GROUP BY symbol, hall HAVING count(*) > 1""",
    ),
)

CHECKS: tuple[Check, ...] = (*TRADE, *AID, *MEMBERSHIPS, *REFUGEES, *ASSEMBLY, *FINANCING)
