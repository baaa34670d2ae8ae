using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Tests.Reading;

/// <summary>Keys of a mapping.</summary>
public sealed class MappingNodeTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void A_copy_with_fewer_keys_does_not_find_the_others(int count)
    {
        var pairs = Enumerable.Range(1, count).Select(static number => new NodePair($"key-{number}", number, new ScalarNode(number, "value"))).ToList();
        var whole = new MappingNode(0, pairs.ToEquatableArray());
        var last = pairs[^1].Name;
        pairs.RemoveAt(pairs.Count - 1);

        var copy = whole with { Pairs = pairs.ToEquatableArray() };

        Assert.NotNull(whole.Find(last));
        Assert.Null(copy.Find(last));
        Assert.NotNull(copy.Find("key-1"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public void The_first_of_equal_keys_is_found_with_its_token(int count)
    {
        var pairs = Enumerable.Range(1, count).Concat([1, 2]).Select(static (key, number) => new NodePair($"key-{key}", number + 1, new ScalarNode(number + 1, "value")));
        var mapping = new MappingNode(0, pairs.ToEquatableArray());

        Assert.Equal(("key-2", 2), (mapping.PairOf("key-2").Name, mapping.PairOf("key-2").Token));
        Assert.Equal(default, mapping.PairOf("other"));
    }
}
