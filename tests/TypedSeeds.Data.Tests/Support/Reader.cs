using System.Linq.Expressions;
using System.Reflection;

namespace TypedSeeds.Data.Tests;

/// <summary>Makes a call without reflection of what reflection found, so that what it allocates is its own.</summary>
internal static class Reader
{
    public static Func<object?> Of(MethodInfo lookup, object[] key) =>
        Expression.Lambda<Func<object?>>(Expression.Call(lookup, lookup.GetParameters().Zip(key, static (parameter, value) => Expression.Constant(value, parameter.ParameterType)))).Compile();

    // The value is not boxed: nobody looks at it.
    public static Func<int> Of(PropertyInfo property, Entry entry) =>
        Expression.Lambda<Func<int>>(Expression.Block(Expression.Property(Expression.Constant(entry, entry.GetType()), property), Expression.Constant(0))).Compile();
}
