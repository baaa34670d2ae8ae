using static TypedSeeds.Yaml.Tests.Agreement.Tree;

namespace TypedSeeds.Yaml.Tests.Agreement;

/// <summary>Makes one change to an annotation, like a typing error.</summary>
internal static class Slip
{
    private static readonly string[] Words =
        ["", " ", "some-id", "Some Words", "2024-13", "2024-11-01", "1 November 2024", "P1", "two years", "12", "-1", "1.5", "007", "true", "no", "en_US", "example.org", "Q0", "KR", "report/none", "a--b", "9lives", "{}", "condemn", "state"];

    public static void In(Mapping file, Random random)
    {
        var values = Values(file, _ => { }).ToArray();
        if (random.Next(3) == 0)
        {
            var mappings = values.Select(value => value.Value).OfType<Mapping>().Where(mapping => mapping.Pairs.Count > 0).ToArray();
            ChangeKey(mappings[random.Next(mappings.Length)].Pairs, random);
            return;
        }

        var (old, replace) = values[random.Next(1, values.Length)];
        replace(random.Next(6) switch
        {
            0 => new Sequence([old]),
            1 => new Sequence([]),
            2 => new Mapping(),
            _ => new Scalar(Words[random.Next(Words.Length)], random.Next(3) == 0),
        });
    }

    private static void ChangeKey(List<(string Key, Tree Value)> pairs, Random random)
    {
        var at = random.Next(pairs.Count);
        if (random.Next(2) == 0)
        {
            pairs.RemoveAt(at);
        }
        else
        {
            pairs[at] = (random.Next(2) == 0 ? pairs[at].Key + "s" : "Other Key", pairs[at].Value);
        }
    }
}
