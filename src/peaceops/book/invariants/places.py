"""Invariants of the places of deployment and of the outlines."""

from peaceops.book.check import Check

CHECKS: tuple[Check, ...] = (
    Check(
        "deployments.missions",
        "every mission with a place of deployment is in the missions table",
        "SELECT DISTINCT mission FROM deployments WHERE mission NOT IN (SELECT mission FROM missions)",
    ),
    Check(
        "deployments.life",
        "no place of deployment is of a month or year that ended before its mission began, but for "
        "MINUGUA, which was a civilian mission before it was one of peacekeeping",
        """SELECT p.mission, p.place, p.to_date FROM deployments p JOIN mission_dates d USING (mission)
           WHERE d.what = 'start' AND d.preferred AND p.to_date < d.on_date AND p.mission <> 'MINUGUA'""",
    ),
    Check(
        "deployments.period",
        "a place of deployment is of one month (a map) or of one year, and known when it ended or soon after",
        """SELECT source, mission, place, from_date, to_date, known FROM deployments
           WHERE known < to_date OR known > to_date + 31
              OR to_date <> CASE source WHEN 'geopko-maps' THEN last_day(from_date)
                 ELSE make_date(year(from_date), 12, 31) END
              OR (source <> 'geopko-maps' AND (month(from_date), day(from_date)) <> (1, 1))""",
    ),
    Check(
        "deployments.maps_or_years",
        "a mission has places of a map or of a year from Geo-PKO, never both for one year",
        """SELECT y.mission, y.from_date FROM deployments y JOIN deployments m ON m.mission = y.mission
             AND year(m.from_date) = year(y.from_date)
           WHERE y.source = 'geopko-years' AND m.source = 'geopko-maps'""",
    ),
    Check(
        "deployments.earth",
        "coordinates lie on the earth, troops are not below zero and at most 8,000 at a place, and what else is there is "
        "one of four things",
        """SELECT mission, place, latitude, longitude, troops, also FROM deployments
           WHERE NOT (latitude BETWEEN -60 AND 60 AND longitude BETWEEN -180 AND 180) OR NOT troops BETWEEN 0 AND 8000
              OR NOT list_has_all(['headquarters', 'sector headquarters', 'police', 'observers'],
                string_split(coalesce(also, 'police'), ';'))""",
    ),
    Check(
        "deployments.near",
        "a place in a country with an outline lies within three degrees of it",
        """WITH o AS (SELECT area, unnest(string_split(points, ' ')) AS point FROM outlines),
             box AS (SELECT area, min(x) AS west, max(x) AS east, min(y) AS south, max(y) AS north
               FROM (SELECT area, CAST(string_split(point, ',')[1] AS DOUBLE) AS x,
                            CAST(string_split(point, ',')[2] AS DOUBLE) AS y FROM o) GROUP BY area)
           SELECT DISTINCT d.mission, d.place, d.country, d.latitude, d.longitude
           FROM deployments d JOIN box b ON b.area = d.country
           WHERE NOT (longitude BETWEEN west - 3 AND east + 3 AND latitude BETWEEN south - 3 AND north + 3)""",
    ),
    Check(
        "outlines.rings",
        "an outline has its pieces numbered from 1, each of three points or more, and at a day one outline",
        """SELECT area, first, last FROM outlines GROUP BY ALL HAVING min(part) <> 1 OR max(part) <> count(*)
           UNION ALL SELECT area, first, last FROM outlines WHERE len(string_split(points, ' ')) < 3
           UNION ALL SELECT a.area, a.first, a.last FROM outlines a JOIN outlines b USING (area)
             WHERE coalesce(a.first, DATE '0001-01-01') > coalesce(b.first, DATE '0001-01-01')
               AND a.first <= coalesce(b.last, DATE '9999-12-31')""",
    ),
    Check(
        "outlines.hosts",
        "an outline is that of a host of a mission",
        """SELECT DISTINCT area FROM outlines
           WHERE area NOT IN (SELECT unnest(string_split(hosts, ';')) FROM missions WHERE hosts IS NOT NULL)""",
    ),
)
