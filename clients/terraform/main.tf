# One project offers an image, another accepts it.

terraform {
  required_providers {
    openstack = {
      source = "terraform-provider-openstack/openstack"
    }
  }
}

variable "image" {
  type = string
}

variable "owner" {
  type = object({ auth_url = string, user = string, password = string, project = string })
}

variable "recipient" {
  type = object({ auth_url = string, user = string, password = string, project = string, project_id = string })
}

provider "openstack" {
  alias       = "owner"
  auth_url    = var.owner.auth_url
  user_name   = var.owner.user
  password    = var.owner.password
  tenant_name = var.owner.project
  domain_name = "Default"
}

provider "openstack" {
  alias       = "recipient"
  auth_url    = var.recipient.auth_url
  user_name   = var.recipient.user
  password    = var.recipient.password
  tenant_name = var.recipient.project
  domain_name = "Default"
}

resource "openstack_images_image_access_v2" "offer" {
  provider  = openstack.owner
  image_id  = var.image
  member_id = var.recipient.project_id
}

resource "openstack_images_image_access_accept_v2" "answer" {
  provider = openstack.recipient
  image_id = openstack_images_image_access_v2.offer.image_id
  status   = "accepted"
}

data "openstack_images_image_ids_v2" "shared" {
  provider   = openstack.recipient
  visibility = "shared"
  depends_on = [openstack_images_image_access_accept_v2.answer]
}

output "answer" {
  value = openstack_images_image_access_accept_v2.answer.status
}

output "shared" {
  value = data.openstack_images_image_ids_v2.shared.ids
}
