package io.imageshare.list.images;

import io.imageshare.domain.Image;
import io.imageshare.domain.ProjectId;
import io.imageshare.http.CloudImageJson;
import io.imageshare.http.ImageJson;
import io.imageshare.list.paging.Parameters;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is different about image lists in the two dialects.
 *
 * @param limit how many images a page has if not asked otherwise
 * @param form how an image is shown, and so what its fields can be filtered by
 * @param formFor how it is shown to a project, which may be its owner
 * @param filters the parameters, without those that leave every image in the list
 */
record ListDialect(
    int limit,
    Function<Image, ObjectNode> form,
    BiFunction<Image, ProjectId, ObjectNode> formFor,
    UnaryOperator<Parameters> filters) {
  static final ListDialect IMAGE_API =
      new ListDialect(25, ImageJson::of, ImageJson::of, UnaryOperator.identity());

  static final ListDialect CLOUD_IMAGES =
      new ListDialect(
          500,
          CloudImageJson::of,
          (image, reader) -> CloudImageJson.of(image),
          ListDialect::cloudFilters);

  /** Nothing is known here of flavors; and all enterprise projects are every one there is. */
  private static Parameters cloudFilters(Parameters parameters) {
    Parameters filters = parameters.without("flavor_id");
    return filters.one("enterprise_project_id").filter("all_granted_eps"::equals).isPresent()
        ? filters.without("enterprise_project_id")
        : filters;
  }
}
